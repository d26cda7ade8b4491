namespace M1SerialBot.Bot.Commands;

/// <summary>Where contributions are wanted, as the operator set it: an address with places for a title and a text.</summary>
/// <param name="Template">The address with <c>{title}</c> and <c>{body}</c>; null where there is none.</param>
internal sealed record ContributionUrl(string? Template)
{
    /// <summary>The place of the title.</summary>
    public const string Title = "{title}";

    /// <summary>The place of the text.</summary>
    public const string Body = "{body}";

    /// <summary>No address: contributions are wanted nowhere.</summary>
    public static ContributionUrl None { get; } = new((string?)null);

    /// <summary>Whether contributions are wanted anywhere.</summary>
    public bool IsSet => Template is not null;

    /// <summary>An address that opens a contribution which is filled in already; null where there is none.</summary>
    public string? For(string title, string body) => Template?
        .Replace(Title, Uri.EscapeDataString(title), StringComparison.Ordinal)
        .Replace(Body, Uri.EscapeDataString(body), StringComparison.Ordinal);
}
