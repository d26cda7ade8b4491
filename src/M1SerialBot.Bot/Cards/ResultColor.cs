using M1SerialBot.Decoding.Results;

namespace M1SerialBot.Bot.Cards;

/// <summary>The four colours of an answer; colour-blind eyes tell them apart, and the title says the same in words.</summary>
internal static class ResultColor
{
    /// <summary>An estimate: blue.</summary>
    public const int Estimate = 0x0072B2;

    /// <summary>Something to ask about: orange.</summary>
    public const int Check = 0xE69F00;

    /// <summary>Clues that cannot all hold: vermilion.</summary>
    public const int Conflict = 0xD55E00;

    /// <summary>Nothing can be told: grey.</summary>
    public const int CannotTell = 0x6E6E6E;

    /// <summary>The colour of a result, as <c>0xRRGGBB</c>.</summary>
    public static int Of(DecodeResult result) => result switch
    {
        { Clues.Verdict: ClueVerdict.Conflict } => Conflict,
        { Clues.Verdict: ClueVerdict.Check, IsDated: true } => Check,
        { IsDated: true } => Estimate,
        _ => CannotTell,
    };
}
