using System.Globalization;
using M1SerialBot.Content.References;
using M1SerialBot.Content.Texts;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace M1SerialBot.Content.Faq;

/// <summary>The YAML at the start of a file. Its errors are reported with their lines.</summary>
internal sealed class FrontMatter
{
    /// <summary>The keys that every topic has.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["title", "aliases", "keywords", "pinned", "reviewed", "review-by", "sources"];

    /// <summary>Those that a topic may have besides.</summary>
    public static IReadOnlyList<string> OptionalKeys { get; } = ["sketch"];

    /// <summary>The keys of a file in another language. All are required.</summary>
    public static IReadOnlyList<string> TranslatedKeys { get; } = ["title", "aliases", "keywords"];

    private const string NotPinned = "no";

    private readonly Dictionary<string, YamlNode> _values = new(StringComparer.Ordinal);
    private readonly FaqIssues _issues;
    private readonly int _lineBefore;

    public FrontMatter(string yaml, int lineBefore, IReadOnlyList<string> keys, IReadOnlyList<string> optional, FaqIssues issues)
    {
        _issues = issues;
        _lineBefore = lineBefore;
        if (Read(yaml) is not { } mapping)
        {
            return;
        }

        foreach (var (key, value) in mapping.Children)
        {
            if (key is YamlScalarNode { Value: { } name } && (keys.Contains(name) || optional.Contains(name)))
            {
                _values.Add(name, value);
            }
            else
            {
                issues.Add(LineOf(key), $"The key \"{key}\" is unknown; known are: {string.Join(", ", keys.Concat(optional))}.");
            }
        }

        foreach (var missing in keys.Where(key => !_values.ContainsKey(key)))
        {
            issues.Add(lineBefore, $"The key \"{missing}\" is missing.");
        }
    }

    /// <summary>Null if it's missing, blank or not a text, which is reported.</summary>
    public WithLine<string>? Text(string key) => _values.TryGetValue(key, out var node) ? TextOf(node, $"\"{key}\"") : null;

    /// <summary>What isn't a text is reported and left out.</summary>
    public IReadOnlyList<WithLine<string>> Texts(string key)
    {
        if (!_values.TryGetValue(key, out var node))
        {
            return [];
        }

        if (node is YamlSequenceNode list)
        {
            return [.. list.Children.Select(item => TextOf(item, $"An item of \"{key}\"")).OfType<WithLine<string>>()];
        }

        _issues.Add(LineOf(node), $"\"{key}\" is a list: [one, another].");
        return [];
    }

    /// <summary>Null if it's missing or not a day, which is reported.</summary>
    public WithLine<DateOnly>? Day(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new WithLine<DateOnly>(day, text.Line);
        }

        _issues.Add(text.Line, $"\"{key}\" is a day such as 2026-11-25, not \"{text.Value}\".");
        return null;
    }

    /// <summary>A position from 1, or <c>no</c>. Null if it's missing or neither, which is reported.</summary>
    public WithLine<int?>? PinnedOrder(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (text.Value == NotPinned)
        {
            return new WithLine<int?>(null, text.Line);
        }

        if (int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place > 0)
        {
            return new WithLine<int?>(place, text.Line);
        }

        _issues.Add(text.Line, $"\"{key}\" is a place from 1, or {NotPinned}.");
        return null;
    }

    /// <summary>Null if there's none, or one that nobody drew, which is reported.</summary>
    public Sketch? Sketch(string key)
    {
        if (!_values.ContainsKey(key) || Text(key) is not { } text)
        {
            return null;
        }

        foreach (var sketch in Enum.GetValues<Sketch>())
        {
            if (JsonNames.Kebab(sketch) == text.Value)
            {
                return sketch;
            }
        }

        _issues.Add(text.Line, $"There is no sketch \"{text.Value}\"; there are: {string.Join(", ", Enum.GetValues<Sketch>().Select(JsonNames.Kebab))}.");
        return null;
    }

    private YamlMappingNode? Read(string yaml)
    {
        using var reader = new StringReader(yaml);
        var parser = new Parser(reader);
        try
        {
            var stream = new YamlStream();
            stream.Load(parser);
            if (stream.Documents is [{ RootNode: YamlMappingNode mapping }])
            {
                return mapping;
            }

            _issues.Add(_lineBefore, "The front matter is a list of keys with their values.");
        }
        catch (YamlException exception)
        {
            _issues.Add(_lineBefore + (int)exception.Start.Line, $"This is no YAML: {exception.Message}");
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // For some errors, such as an unclosed bracket, the parser gives no position. The last token is near.
            _issues.Add(_lineBefore + (int)(parser.Current?.End.Line ?? 1), "This is no YAML: look at this line and the next.");
        }

        return null;
    }

    private WithLine<string>? TextOf(YamlNode node, string what)
    {
        if (node is YamlScalarNode { Value: { } text } && !string.IsNullOrWhiteSpace(text))
        {
            return new WithLine<string>(text, LineOf(node));
        }

        _issues.Add(LineOf(node), $"{what} is a text, and not blank.");
        return null;
    }

    private int LineOf(YamlNode node) => _lineBefore + (int)node.Start.Line;
}

/// <summary>A value, and its line in the file, from 1.</summary>
internal sealed record WithLine<T>(T Value, int Line);
