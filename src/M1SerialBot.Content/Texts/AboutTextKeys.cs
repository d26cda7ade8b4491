namespace M1SerialBot.Content.Texts;

/// <summary>What the bot says about itself.</summary>
internal static class AboutTextKeys
{
    public const string How = "about.how";
    public const string HowReport = "about.how-report";
    public const string Claim = "about.claim";
    public const string Privacy = "about.privacy";
    public const string Version = "about.version";
    public const string Invite = "about.invite";
    public const string Leaf = "about.leaf";
    public const string Back = "button.back";
    public const string On = "button.on";
    public const string HelpTitle = "help.title";
    public const string HelpContent = "help.content";
    public const string HelpLine = "help.line";
    public const string HelpMenus = "help.menus";

    /// <summary>Every page, in order.</summary>
    public static IReadOnlyList<string> Pages { get; } = ["how", "sources", "claims", "privacy", "version", "invite"];

    /// <summary>Each with its places.</summary>
    public static IReadOnlyDictionary<string, string[]> All { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [How] = ["dated", "report"],
        [HowReport] = [],
        [Claim] = ["id", "verdict", "text", "because"],
        [Privacy] = ["heading", "text"],
        [Version] = ["version", "knowledge", "sources", "claims", "sightings", "topics", "hours"],
        [Invite] = ["server", "user"],
        [Leaf] = ["title", "number", "count"],
        [Back] = [],
        [On] = [],
        [HelpTitle] = [],
        [HelpContent] = [],
        [HelpLine] = ["command", "what"],
        [HelpMenus] = [],
    }
    .AndPlain(Pages.Select(TitleOf));

    /// <summary>What a page is called.</summary>
    public static string TitleOf(string page) => $"about.title.{page}";
}
