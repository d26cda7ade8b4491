using System.Text.RegularExpressions;

namespace M1SerialBot.EndToEnd.Tests.Proofs;

/// <summary>The links by which a bot is added.</summary>
internal static partial class InviteLink
{
    /// <summary>What every link in a text asks for, by the names of its parts.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> All(string text) =>
    [
        .. Link().Matches(text).Select(link => link.Groups["query"].Value.Split('&')
            .Select(part => part.Split('=', 2))
            .ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal)),
    ];

    [GeneratedRegex(@"/oauth2/authorize\?(?<query>[\w=&.-]+)")]
    private static partial Regex Link();
}
