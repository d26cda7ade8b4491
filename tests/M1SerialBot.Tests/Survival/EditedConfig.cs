using M1SerialBot.Content;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.EndToEnd.Tests;

namespace M1SerialBot.Tests.Survival;

/// <summary>A copy of the config folder whose edition is in the FAQ and in the texts, so an answer that mixes two versions can be seen.</summary>
internal sealed class EditedConfig : IDisposable
{
    public const string Topic = "battery-low";

    private const string Footer = "last reviewed on {date}";
    private const string Pinned = "pinned: 1";

    private readonly CopiedConfig _config = new(ContentLoader.BundledPath);
    private readonly string _faq;
    private readonly string _texts;

    public EditedConfig()
    {
        (_faq, _texts) = (File.ReadAllText(FaqDocument), File.ReadAllText(TextsFile));
        Publish(0, isSound: true);
        Folder = new ContentLoader(_config.Folder, Locales.All);
    }

    public ContentLoader Folder { get; }

    private string FaqDocument => Path.Combine(_config.Folder, "faq", $"{Topic}.md");

    private string TextsFile => Path.Combine(_config.Folder, "texts", "en.json");

    /// <summary>Writes an edition. An invalid one has an error in one of the two files.</summary>
    public void Publish(int edition, bool isSound)
    {
        var faq = isSound ? _faq : _faq.Replace(Pinned, "pinned: soon", StringComparison.Ordinal);
        File.WriteAllText(FaqDocument, $"{faq}\nEdition {edition}.\n");
        File.WriteAllText(TextsFile, _texts.Replace(Footer, $"Edition {edition}. {Footer}", StringComparison.Ordinal));
    }

    public void Dispose() => _config.Dispose();
}
