namespace M1SerialBot.Bot.Commands;

/// <summary>Where the operator wants contributions: a URL with places for a title and a text.</summary>
/// <param name="Template">The URL with <c>{title}</c> and <c>{body}</c>, or null.</param>
internal sealed record ContributionUrl(string? Template)
{
    public const string Title = "{title}";

    public const string Body = "{body}";

    public static ContributionUrl None { get; } = new((string?)null);

    public bool IsSet => Template is not null;

    /// <summary>A URL that opens a contribution with this title and text filled in; null if none is set.</summary>
    public string? For(string title, string body) => Template?
        .Replace(Title, Uri.EscapeDataString(title), StringComparison.Ordinal)
        .Replace(Body, Uri.EscapeDataString(body), StringComparison.Ordinal);
}
