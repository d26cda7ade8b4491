using System.ComponentModel;
using System.Text.Json.Serialization;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Knowledge.Documents;

/// <summary><c>claims.json</c>.</summary>
[Description("What the web says about these serials, who says it, and what speaks for and against it.")]
internal sealed record ClaimsDocument(
    IReadOnlyList<Claim> Claims,
    [property: Description("Words that mean the same in the cues of claims.")] IReadOnlyList<ClaimWords>? Words = null,
    [property: JsonPropertyName("$schema")] string? Schema = null);

/// <summary>Something that the web says about these serials, true or not.</summary>
public sealed record Claim(
    [property: Description("A unique id, in kebab-case.")] string Id,
    [property: Description("The claim, in our own words, one sentence.")] string Text,
    [property: Description("The ids of the sources that say it.")] IReadOnlyList<string> SaidBy,
    [property: Description("What is thought of it.")] ClaimVerdict Verdict,
    [property: Description("Why.")] string Because,
    [property: Description("What the bot does with it, one sentence."), JsonPropertyName("carried")] string Handling,
    [property: Description("Where it reaches the user."), JsonPropertyName("carriedBy")] IReadOnlyList<ClaimSurface> Surfaces,
    IReadOnlyList<Citation>? SpeaksFor = null,
    IReadOnlyList<Citation>? SpeaksAgainst = null,
    [property: Description("How people say it: words in their order, {name} for any of some words, .. for up to six words in between.")] IReadOnlyList<string>? Cues = null,
    [property: Description("Whether sellers say it of what they sell, so that a listing is searched for it.")] bool IsBoast = false)
{
    /// <summary>What speaks for it.</summary>
    [Description("What speaks for it.")]
    public IReadOnlyList<Citation> SpeaksFor { get; init; } = SpeaksFor ?? [];

    /// <summary>What speaks against it.</summary>
    [Description("What speaks against it; needed where it is contradicted or disputed.")]
    public IReadOnlyList<Citation> SpeaksAgainst { get; init; } = SpeaksAgainst ?? [];
}

/// <summary>Words that mean the same in a cue.</summary>
public sealed record ClaimWords(
    [property: Description("The name that stands for them in a cue, in braces.")] string Name,
    [property: Description("The words. A star ends a word that only begins so.")] IReadOnlyList<string> Words)
{
    /// <summary>What stands for a gap in a cue.</summary>
    internal const string Gap = "..";
}

/// <summary>Our verdict on a claim, best first.</summary>
public enum ClaimVerdict
{
    /// <summary>Better sources say the same.</summary>
    Supported,

    /// <summary>It may well be so, but nothing proves it.</summary>
    Plausible,

    /// <summary>Nobody knows.</summary>
    Uncertain,

    /// <summary>Good sources disagree.</summary>
    Disputed,

    /// <summary>Nothing was found that could prove or refute it.</summary>
    Unverifiable,

    /// <summary>A better source says otherwise.</summary>
    Contradicted,

    /// <summary>It can't be so by its own words.</summary>
    Incoherent,
}

/// <summary>Where a claim reaches the user.</summary>
public sealed record ClaimSurface(
    [property: Description("What carries the claim.")] ClaimSurfaceKind By,
    [property: Description("Which one: a format, variant, trait, example or problem code. Left out for the comparison and the listing.")] string? Id = null);

/// <summary>What shows a claim to the user.</summary>
public enum ClaimSurfaceKind
{
    /// <summary>A format.</summary>
    Format,

    /// <summary>A variant's production span.</summary>
    Variant,

    /// <summary>A trait of a band.</summary>
    Trait,

    /// <summary>An example that must decode as stated.</summary>
    Example,

    /// <summary>The answer to a problem.</summary>
    Problem,

    /// <summary>The comparison of two serials.</summary>
    Comparison,

    /// <summary>Only the list of what the web says.</summary>
    Listing,
}
