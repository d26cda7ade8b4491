using System.Text.Json.Nodes;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Knowledge.Loading;

namespace M1SerialBot.Decoding.Tests.Miniature;

/// <summary>
/// A small knowledge of an invented instrument, the Q7 of the seventies. None of its figures is one of the real knowledge's,
/// so whatever the engine gets right with it was not written into the engine. It never changes; every variation is a new one.
/// </summary>
internal sealed class SmallKnowledge
{
    private const string NewItem = "[+]";

    private static readonly Shared<SerialDecoder> OfOriginal = new(() => Original!.MakeDecoder());

    private readonly SortedDictionary<string, string> _texts;

    private SmallKnowledge(SortedDictionary<string, string> texts) => _texts = texts;

    /// <summary>As it lies in the folder.</summary>
    public static SmallKnowledge Original { get; } = ReadAll();

    /// <summary>Reads serials with <see cref="Original"/>.</summary>
    public static SerialDecoder Decoder => OfOriginal.Value;

    public IReadOnlyList<ContentFile> Files => [.. _texts.Select(text => new ContentFile(text.Key, text.Value))];

    public string TextOf(string file) => _texts[file];

    /// <summary>The same with another value at a path; a key that is not there is made.</summary>
    public SmallKnowledge With(string file, string path, string json) =>
        Edit(file, path, place => place.Set(JsonNode.Parse(json)));

    /// <summary>The same with one more item in the list at a path.</summary>
    public SmallKnowledge WithItem(string file, string path, string json) =>
        Edit(file, path, place => place.Append(JsonNode.Parse(json)));

    /// <summary>The same without the key or the item at a path.</summary>
    public SmallKnowledge Without(string file, string path) => Edit(file, path, place => place.Remove());

    /// <summary>The same with a change as a row of a table has it: no JSON takes the key or the item away, and a path that ends with <c>[+]</c> adds one.</summary>
    public SmallKnowledge Changed(string file, string path, string? json) =>
        json is null ? Without(file, path)
        : path.EndsWith(NewItem, StringComparison.Ordinal) ? WithItem(file, path[..^NewItem.Length], json)
        : With(file, path, json);

    /// <summary>The same with another text for a file, whatever it may be.</summary>
    public SmallKnowledge WithText(string file, string text) =>
        new(new SortedDictionary<string, string>(_texts, StringComparer.Ordinal) { [file] = text });

    public SmallKnowledge WithoutFile(string file)
    {
        var texts = new SortedDictionary<string, string>(_texts, StringComparer.Ordinal);
        Assert.True(texts.Remove(file), $"There is no file {file}.");
        return new SmallKnowledge(texts);
    }

    public KnowledgeLoadResult TryLoad() => KnowledgeLoader.Load(Files);

    public KnowledgeBase Load()
    {
        var result = TryLoad();
        Assert.True(result.IsLoaded, string.Join('\n', result.Issues));
        return result.Knowledge;
    }

    public SerialDecoder MakeDecoder() => new(Load());

    private SmallKnowledge Edit(string file, string path, Action<JsonPlace> change)
    {
        var root = JsonNode.Parse(_texts[file])!;
        change(JsonPlace.Find(root, path));
        return WithText(file, root.ToJsonString());
    }

    private static SmallKnowledge ReadAll() =>
        new(new SortedDictionary<string, string>(EmbeddedFiles.In("miniature").ToDictionary(file => file.Path, file => file.Text), StringComparer.Ordinal));
}
