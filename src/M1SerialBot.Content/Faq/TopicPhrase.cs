namespace M1SerialBot.Content.Faq;

/// <summary>A name or keyword of a topic, as terms.</summary>
/// <param name="Topic">The topic's place.</param>
/// <param name="Terms">The terms, at least one, each once.</param>
internal sealed record TopicPhrase(int Topic, IReadOnlyList<string> Terms)
{
    /// <summary>Whether one of its terms names the subject on its own.</summary>
    public bool IsSpecific { get; } = !Terms.All(EnglishWords.IsCommon);

    /// <summary>Whether it can stand for its topic: a single everyday word cannot.</summary>
    public bool CanAnswer => IsSpecific || Terms.Count > 1;

    /// <summary>Whether it can stand for its topic inside a longer question: neither a model's name nor "should I buy" says what else is asked.</summary>
    public bool IsSubject => !Terms.All(EnglishWords.IsNeutral) && (IsSpecific || Terms.Count(term => !EnglishWords.IsAdvice(term)) > 1);
}
