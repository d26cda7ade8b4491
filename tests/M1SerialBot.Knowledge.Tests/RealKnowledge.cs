using M1SerialBot.Content;
using M1SerialBot.Content.Checklist;
using M1SerialBot.Content.Faq;
using M1SerialBot.Decoding;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.DiscordApi.Models.Commands;

namespace M1SerialBot.Knowledge.Tests;

/// <summary>What the real config folder holds, loaded once.</summary>
internal static class RealKnowledge
{
    private static readonly string Folder = Path.Combine(ConfigFolder.BesideTheProgram, "knowledge");

    public static IReadOnlyList<ContentFile> Files { get; } =
    [
        .. In(Folder, Folder), .. In(Path.Combine(ConfigFolder.BesideTheProgram, "lexicon"), ConfigFolder.BesideTheProgram),
    ];

    public static Config Config { get; } = Load();

    public static KnowledgeBase Base => Config.Knowledge;

    public static BuyerChecklist Checklist => Config.Checklist;

    public static FaqBook Faq => Config.Faq;

    public static SerialDecoder Decoder { get; } = new(Base);

    /// <summary>The ids of the sources that checklist and FAQ cite.</summary>
    public static IEnumerable<string> CitedElsewhere =>
        Checklist.Sections.SelectMany(section => section.Items).SelectMany(item => item.Citations)
            .Concat(Checklist.Symptoms.SelectMany(symptom => symptom.Citations))
            .Concat(Checklist.Warnings.SelectMany(warning => warning.Instead.SelectMany(way => way.Citations).Concat(warning.Citations)))
            .Select(citation => citation.Source)
            .Concat(Faq.Topics.SelectMany(topic => topic.Sources));

    private static IEnumerable<ContentFile> In(string folder, string root) =>
        Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .Select(file => new ContentFile(Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText(file)));

    private static Config Load()
    {
        var loaded = new ConfigFolder(ConfigFolder.BesideTheProgram, Locales.All).Load();
        return loaded.Config ?? throw new InvalidOperationException(string.Join('\n', loaded.Issues));
    }
}
