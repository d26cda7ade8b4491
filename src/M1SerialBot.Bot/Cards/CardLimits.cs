namespace M1SerialBot.Bot.Cards;

/// <summary>How many characters the parts of cards and forms take.</summary>
internal static class CardLimits
{
    /// <summary>The plain line above an embed.</summary>
    public const int MaxLineLength = 180;

    /// <summary>What is typed as a serial.</summary>
    public const int MaxSerialLength = 64;
}
