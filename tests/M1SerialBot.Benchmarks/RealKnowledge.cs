using M1SerialBot.Decoding;
using M1SerialBot.Decoding.Knowledge;

namespace M1SerialBot.Benchmarks;

/// <summary>The knowledge that the bot ships with, as the build copies it beside the program.</summary>
internal static class RealKnowledge
{
    public static SerialDecoder Decoder()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "config", "knowledge");
        var files = Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .Select(path => new KnowledgeFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)))
            .ToList();
        // The checklist and the FAQ, which cite sources as well, are not measured and not read.
        var loaded = KnowledgeLoader.Load(files, citedElsewhere: null);
        return loaded.IsLoaded
            ? new SerialDecoder(loaded.Knowledge)
            : throw new InvalidOperationException(string.Join(Environment.NewLine, loaded.Issues));
    }
}
