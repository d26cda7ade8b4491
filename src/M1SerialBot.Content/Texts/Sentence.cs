using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace M1SerialBot.Content.Texts;

/// <summary>A sentence taken apart at its places, so that filling them in is one pass.</summary>
internal sealed partial class Sentence
{
    private const int Usual = 256;

    private readonly string _text;
    private readonly string[] _places;

    // One more than there are places: what stands before each, and after the last.
    private readonly string[] _between;

    /// <summary>Takes a sentence apart.</summary>
    /// <param name="text">The sentence, with a name in braces at each place.</param>
    public Sentence(string text)
    {
        var between = new List<string>();
        var start = 0;
        var places = Place().Matches(text);
        foreach (Match place in places)
        {
            between.Add(text[start..place.Index]);
            start = place.Index + place.Length;
        }

        between.Add(text[start..]);
        _text = text;
        _places = [.. places.Select(place => place.Groups[1].Value)];
        _between = [.. between];
    }

    /// <summary>The names of its places.</summary>
    public IReadOnlyList<string> Places => _places;

    /// <summary>The sentence with its places filled in.</summary>
    /// <param name="values">A value for every place.</param>
    /// <exception cref="ArgumentException">A place has no value.</exception>
    public string With(ReadOnlySpan<(string Place, string Value)> values)
    {
        if (_places.Length == 0)
        {
            return _text;
        }

        var filled = new DefaultInterpolatedStringHandler(_text.Length, _places.Length, null, stackalloc char[Usual]);
        for (var at = 0; at < _places.Length; at++)
        {
            filled.AppendLiteral(_between[at]);
            filled.AppendLiteral(ValueOf(_places[at], values));
        }

        filled.AppendLiteral(_between[^1]);
        return filled.ToStringAndClear();
    }

    private static string ValueOf(string place, ReadOnlySpan<(string Place, string Value)> values)
    {
        foreach (var (name, value) in values)
        {
            if (name == place)
            {
                return value;
            }
        }

        throw new ArgumentException($"Nothing fills in {{{place}}}.", nameof(values));
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Place();
}
