using M1SerialBot.Decoding.Results;

namespace M1SerialBot.Bot.Cards;

/// <summary>The colours of an answer, as <c>0xRRGGBB</c>, from a palette for colour-blind people. The title says the same in words.</summary>
internal static class ResultColor
{
    /// <summary>Blue.</summary>
    public const int Estimate = 0x0072B2;

    /// <summary>Orange.</summary>
    public const int Check = 0xE69F00;

    /// <summary>Vermilion.</summary>
    public const int Conflict = 0xD55E00;

    /// <summary>Grey.</summary>
    public const int CannotTell = 0x6E6E6E;

    public static int Of(DecodeResult result) => result switch
    {
        { Outcome: Outcome.Unknown } => CannotTell,
        { Clues.Verdict: ClueVerdict.Conflict } => Conflict,
        { Clues.Verdict: ClueVerdict.Check, IsDated: true } => Check,
        { IsDated: true } => Estimate,
        _ => CannotTell,
    };
}
