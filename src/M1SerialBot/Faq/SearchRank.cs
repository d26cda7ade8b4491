namespace M1SerialBot.Faq;

/// <summary>How well a topic fits what was typed; compared from left to right.</summary>
/// <param name="IsExact">Whether it is the title or an alias.</param>
/// <param name="Keywords">Points for keywords in it.</param>
/// <param name="Words">Points for words that the title, an alias or the answer has too.</param>
internal readonly record struct SearchRank(bool IsExact, int Keywords, int Words)
{
    /// <summary>Whether it fits at all.</summary>
    public bool IsFound => IsExact || Keywords > 0 || Words > 0;
}
