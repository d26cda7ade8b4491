using M1SerialBot.Content;
using M1SerialBot.Content.Checklist;
using M1SerialBot.Content.Faq;
using M1SerialBot.Decoding;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.DiscordApi.Models.Commands;

namespace M1SerialBot.Knowledge.Tests;

/// <summary>The real config folder, loaded once.</summary>
internal static class RealKnowledge
{
    private static readonly string Folder = Path.Combine(ContentLoader.BundledPath, "knowledge");

    public static IReadOnlyList<ContentFile> Files { get; } =
    [
        .. In(Folder, Folder), .. In(Path.Combine(ContentLoader.BundledPath, "lexicon"), ContentLoader.BundledPath),
    ];

    public static ContentSnapshot Content { get; } = Load();

    public static KnowledgeBase Base => Content.Knowledge;

    public static BuyerChecklist Checklist => Content.Checklist;

    public static FaqCatalog Faq => Content.Faq;

    public static SerialDecoder Decoder { get; } = new(Base);

    /// <summary>Ids of the sources that the checklist and the FAQ cite.</summary>
    public static IEnumerable<string> CitedElsewhere =>
        Checklist.Sections.SelectMany(section => section.Items).SelectMany(item => item.Citations)
            .Concat(Checklist.Symptoms.SelectMany(symptom => symptom.Citations))
            .Concat(Checklist.Warnings.SelectMany(warning => warning.Instead.SelectMany(way => way.Citations).Concat(warning.Citations)))
            .Select(citation => citation.Source)
            .Concat(Faq.Topics.SelectMany(topic => topic.Sources));

    private static IEnumerable<ContentFile> In(string folder, string root) =>
        Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .Select(file => new ContentFile(Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText(file)));

    private static ContentSnapshot Load()
    {
        var loaded = new ContentLoader(ContentLoader.BundledPath, Locales.All).Load();
        return loaded.Content ?? throw new InvalidOperationException(string.Join('\n', loaded.Issues));
    }
}
