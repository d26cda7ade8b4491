using System.Collections.Frozen;

namespace M1SerialBot.DiscordApi.Models.Commands;

/// <summary>Discord's locales.</summary>
public static class Locales
{
    /// <summary>Every locale that Discord accepts translations for.</summary>
    public static IReadOnlySet<string> All { get; } = new[]
    {
        "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl", "pt-BR", "ro", "fi", "sv-SE",
        "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The locales to try for a user, best first: their own, the other variant of the language, the language alone.</summary>
    /// <param name="locale">The user's locale; null for none.</param>
    public static IEnumerable<string> FallbacksOf(string? locale)
    {
        if (string.IsNullOrEmpty(locale))
        {
            yield break;
        }

        yield return locale;
        var variant = locale switch
        {
            "en-US" => "en-GB",
            "en-GB" => "en-US",
            "es-419" => "es-ES",
            _ => null,
        };
        if (variant is not null)
        {
            yield return variant;
        }

        if (locale.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash)
        {
            yield return locale[..dash];
        }
    }

    internal static IReadOnlyDictionary<string, string>? Ensure(IReadOnlyDictionary<string, string>? texts, DiscordLimit limit)
    {
        foreach (var (locale, text) in texts ?? FrozenDictionary<string, string>.Empty)
        {
            if (!All.Contains(locale))
            {
                throw new DiscordLimitExceededException($"Discord has no locale \"{locale}\".");
            }

            limit.Ensure(text);
        }

        return texts is { Count: > 0 } ? texts.ToFrozenDictionary(StringComparer.Ordinal) : null;
    }
}
