namespace M1SerialBot.Content.Faq;

/// <summary>How much a topic may hold, so that it fits into a choice and an embed of Discord.</summary>
internal static class FaqLimits
{
    /// <summary>Characters of a title.</summary>
    public const int Title = 100;

    /// <summary>Characters of a slug.</summary>
    public const int Slug = 32;

    /// <summary>Characters of an answer.</summary>
    public const int Body = 1800;

    /// <summary>Topics that can be offered at once, and so topics that can be pinned.</summary>
    public const int Choices = 25;
}
