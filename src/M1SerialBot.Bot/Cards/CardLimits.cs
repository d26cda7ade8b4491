namespace M1SerialBot.Bot.Cards;

/// <summary>Lengths in characters.</summary>
internal static class CardLimits
{
    /// <summary>The plain line above an embed.</summary>
    public const int MaxLineLength = 120;

    public const int MaxSerialLength = 64;
}
