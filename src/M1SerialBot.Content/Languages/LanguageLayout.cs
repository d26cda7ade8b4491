namespace M1SerialBot.Content.Languages;

/// <summary>Where a language's files lie: <c>languages/de/texts.json</c>, and so on. Each may be missing.</summary>
internal static class LanguageLayout
{
    public const string Folder = "languages/";

    /// <summary>The sentences of <c>texts/en.json</c>.</summary>
    public static string Texts(string locale) => $"{Folder}{locale}/texts.json";

    /// <summary>What people read of the knowledge, by <see cref="Decoding.Knowledge.KnowledgeSentence.Id"/>.</summary>
    public static string Knowledge(string locale) => $"{Folder}{locale}/knowledge.json";

    /// <summary>The checklist's words, by <see cref="Checklist.ChecklistTranslation"/>'s ids.</summary>
    public static string Checklist(string locale) => $"{Folder}{locale}/checklist.json";

    /// <summary>Words that mean little in a question, and forms of words.</summary>
    public static string Search(string locale) => $"{Folder}{locale}/search.json";

    /// <summary>What <c>--help</c> says, by ids that the terminal gives it. Nothing reads it unless somebody asks for help.</summary>
    public static string Help(string locale) => $"{Folder}{locale}/help.json";

    /// <summary>Which English each sentence was translated from. Only a check reads it.</summary>
    public static string TranslatedFrom(string locale) => $"{Folder}{locale}/translated-from.json";

    /// <summary>A file for each topic of the FAQ.</summary>
    public static string Faq(string locale) => $"{Folder}{locale}/faq/";
}
