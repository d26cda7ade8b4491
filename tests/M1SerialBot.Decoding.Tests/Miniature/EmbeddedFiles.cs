using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Decoding.Tests.Miniature;

/// <summary>Files that travel in the assembly of the tests.</summary>
internal static class EmbeddedFiles
{
    /// <summary>Those of a folder, each named by its place in it.</summary>
    public static IEnumerable<ContentFile> In(string folder)
    {
        var assembly = typeof(EmbeddedFiles).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith($"{folder}/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return new ContentFile(name[(folder.Length + 1)..], reader.ReadToEnd());
        }
    }
}
