using M1SerialBot.Decoding;
using M1SerialBot.Decoding.Knowledge;

namespace M1SerialBot.Knowledge.Tests;

/// <summary>The knowledge of the real config folder, loaded once.</summary>
internal static class RealKnowledge
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "config", "knowledge");

    public static string SchemaFolder { get; } = Path.Combine(AppContext.BaseDirectory, "config", "schema");

    public static IReadOnlyList<KnowledgeFile> Files { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories)
            .Select(file => new KnowledgeFile(Path.GetRelativePath(Folder, file).Replace('\\', '/'), File.ReadAllText(file))),
    ];

    public static KnowledgeBase Base { get; } = Load();

    public static SerialDecoder Decoder { get; } = new(Base);

    private static KnowledgeBase Load()
    {
        var loaded = KnowledgeLoader.Load(Files);
        return loaded.Knowledge ?? throw new InvalidOperationException(string.Join('\n', loaded.Issues));
    }
}
