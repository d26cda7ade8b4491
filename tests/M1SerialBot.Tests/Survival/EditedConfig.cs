using M1SerialBot.Content;
using M1SerialBot.DiscordApi.Models.Commands;

namespace M1SerialBot.Tests.Survival;

/// <summary>A copy of the config folder whose edition is in the FAQ and in the texts, so an answer that mixes two versions can be seen.</summary>
internal sealed class EditedConfig : IDisposable
{
    public const string Topic = "battery-low";

    private const string Footer = "last reviewed on {date}";
    private const string Pinned = "pinned: 1";

    private readonly string _folder = Directory.CreateTempSubdirectory("m1-config-").FullName;
    private readonly string _faq;
    private readonly string _texts;

    public EditedConfig()
    {
        var original = ContentLoader.BundledPath;
        foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(original, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        (_faq, _texts) = (File.ReadAllText(FaqDocument), File.ReadAllText(TextsFile));
        Publish(0, isSound: true);
        Folder = new ContentLoader(_folder, Locales.All);
    }

    public ContentLoader Folder { get; }

    private string FaqDocument => Path.Combine(_folder, "faq", $"{Topic}.md");

    private string TextsFile => Path.Combine(_folder, "texts", "en.json");

    /// <summary>Writes an edition. An invalid one has an error in one of the two files.</summary>
    public void Publish(int edition, bool isSound)
    {
        var faq = isSound ? _faq : _faq.Replace(Pinned, "pinned: soon", StringComparison.Ordinal);
        File.WriteAllText(FaqDocument, $"{faq}\nEdition {edition}.\n");
        File.WriteAllText(TextsFile, _texts.Replace(Footer, $"Edition {edition}. {Footer}", StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
