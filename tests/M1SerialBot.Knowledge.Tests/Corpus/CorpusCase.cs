using System.Text.Json;

namespace M1SerialBot.Knowledge.Tests.Corpus;

/// <summary>A text, and the serials to be found in it.</summary>
public sealed record CorpusCase(string Id, bool IsMessage, string Text, string Expected, string Kind, string Because)
{
    /// <summary>Every case: real texts, bug reports and systematic probes; and texts in the manner of listings and forums.</summary>
    public static IReadOnlyList<CorpusCase> All { get; } =
    [
        .. In("cases.tsv"), .. In("listings.tsv"), .. In("posts.tsv"), .. In("adverts.tsv"), .. In("found.tsv"), .. In("kinds.tsv"), .. In("probes.tsv"),
        .. In("messages.tsv"), .. In("lists.tsv"),
    ];

    private static IReadOnlyList<CorpusCase> In(string name)
    {
        using var stream = typeof(CorpusCase).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().TrimEnd().Split('\n').Skip(1).Select(Read)];
    }

    /// <summary>What the decoder finds in the text, in the same form as <see cref="Expected"/>.</summary>
    public string Find()
    {
        if (!IsMessage)
        {
            return string.Join(',', RealKnowledge.Decoder.FindAll(Text).Serials.Select(serial => serial.Text));
        }

        var result = RealKnowledge.Decoder.DecodeMessage(Text);
        return result.Window is null ? "" : result.Serial!.Text;
    }

    private static CorpusCase Read(string line)
    {
        var fields = line.Split('\t');
        return new CorpusCase(fields[0], fields[1] == "message", JsonSerializer.Deserialize<string>(fields[2])!, fields[3] == "none" ? "" : fields[3], fields[4], fields[5]);
    }
}
