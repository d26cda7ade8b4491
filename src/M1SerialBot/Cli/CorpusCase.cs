using System.Text.Json;
using M1SerialBot.Decoding;
using M1SerialBot.Json;

namespace M1SerialBot.Cli;

/// <summary>One line of a corpus file: a text, and the serials that are to be found in it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="IsMessage">Whether it's read as the message menu reads it, which answers with one serial at most.</param>
/// <param name="Text">The text.</param>
/// <param name="Expected">The serials in the order of the text.</param>
/// <param name="Kind">What the case is about.</param>
internal sealed record CorpusCase(string Id, bool IsMessage, string Text, IReadOnlyList<string> Expected, string Kind)
{
    private const int FewestFields = 5;

    /// <summary>Reads a line; null if it isn't a case.</summary>
    public static CorpusCase? Read(string line)
    {
        var fields = line.Split('\t');
        return fields.Length >= FewestFields && fields[1] is "find" or "message" && TextOf(fields[2]) is { } text
            ? new CorpusCase(fields[0], fields[1] == "message", text, fields[3] is "none" or "" ? [] : fields[3].Split(','), fields[4])
            : null;
    }

    /// <summary>What is found in the text.</summary>
    public IReadOnlyList<string> Find(SerialDecoder decoder) => IsMessage
        ? decoder.DecodeMessage(Text) is { Window: not null, Serial: { } serial } ? [serial.Text] : []
        : [.. decoder.FindAll(Text).Serials.Select(serial => serial.Text)];

    private static string? TextOf(string field)
    {
        try
        {
            return JsonSerializer.Deserialize(field, ReadableJson.Context.String);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
