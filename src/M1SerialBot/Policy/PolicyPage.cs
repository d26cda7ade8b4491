using M1SerialBot.Bot.Features.About;

namespace M1SerialBot.Policy;

/// <summary>A text to be published, as Markdown.</summary>
internal static class PolicyPage
{
    private const string Made = "<!-- Made from the settings by the policy command: make it anew rather than edit it. -->";

    /// <summary>Writes it.</summary>
    /// <param name="title">What it is called.</param>
    /// <param name="sections">What it says.</param>
    public static string Write(string title, IEnumerable<PolicySection> sections) =>
        string.Join("\n\n", [Made, $"# {title}", .. sections.Select(section => $"## {section.Heading}\n\n{section.Text}")]);
}
