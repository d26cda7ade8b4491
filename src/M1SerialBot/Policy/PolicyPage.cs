using M1SerialBot.Bot.Features.About;

namespace M1SerialBot.Policy;

/// <summary>A text to publish, as Markdown.</summary>
internal static class PolicyPage
{
    private const string Origin = "<!-- Made by the policy command from the settings. Run it again instead of editing this. -->";

    public static string Write(string title, IEnumerable<PolicySection> sections) =>
        string.Join("\n\n", [Origin, $"# {title}", .. sections.Select(section => $"## {section.Heading}\n\n{section.Text}")]);
}
