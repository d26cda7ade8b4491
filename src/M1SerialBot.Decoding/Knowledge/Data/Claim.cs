using System.ComponentModel;

namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary>Something the web says about these serials, whether it is believed or not.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">The claim, in our words.</param>
/// <param name="SaidBy">The ids of the sources that say it.</param>
/// <param name="Verdict">What is thought of it.</param>
/// <param name="Because">Why.</param>
/// <param name="Carried">What the bot does with it.</param>
/// <param name="CarriedBy">Where it reaches the user.</param>
/// <param name="SpeaksFor">What speaks for it.</param>
/// <param name="SpeaksAgainst">What speaks against it.</param>
public sealed record Claim(
    [property: Description("A unique id, in kebab-case.")] string Id,
    [property: Description("The claim, in our own words, one sentence.")] string Text,
    [property: Description("The ids of the sources that say it.")] IReadOnlyList<string> SaidBy,
    [property: Description("What is thought of it.")] ClaimVerdict Verdict,
    [property: Description("Why.")] string Because,
    [property: Description("What the bot does with it, one sentence.")] string Carried,
    [property: Description("Where it reaches the user.")] IReadOnlyList<Carrier> CarriedBy,
    IReadOnlyList<Citation>? SpeaksFor = null,
    IReadOnlyList<Citation>? SpeaksAgainst = null)
{
    /// <summary>What speaks for it.</summary>
    [Description("What speaks for it.")]
    public IReadOnlyList<Citation> SpeaksFor { get; init; } = SpeaksFor ?? [];

    /// <summary>What speaks against it.</summary>
    [Description("What speaks against it; needed where it is contradicted or disputed.")]
    public IReadOnlyList<Citation> SpeaksAgainst { get; init; } = SpeaksAgainst ?? [];
}
