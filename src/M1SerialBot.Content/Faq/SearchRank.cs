namespace M1SerialBot.Content.Faq;

/// <summary>How well a topic fits what is being typed; compared from left to right.</summary>
/// <param name="Keywords">Points for keywords in it.</param>
/// <param name="Words">Points for words that the title, an alias or the answer has too.</param>
internal readonly record struct SearchRank(int Keywords, int Words)
{
    /// <summary>Whether it fits at all.</summary>
    public bool IsFound => Keywords > 0 || Words > 0;
}
