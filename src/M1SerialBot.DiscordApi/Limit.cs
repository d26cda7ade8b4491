using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace M1SerialBot.DiscordApi;

/// <summary>One of the limits that Discord sets to what is sent; checked when a thing is built, so that nothing is refused later.</summary>
/// <param name="Name">What is limited, such as <c>embed title</c>.</param>
/// <param name="Most">How many are allowed.</param>
/// <param name="Unit">What is counted: characters, or things.</param>
/// <param name="Least">How many are needed.</param>
/// <remarks>Texts are counted in UTF-16 code units, never fewer than the characters that Discord counts.</remarks>
internal sealed record Limit(string Name, int Most, string Unit = "characters", int Least = 0)
{
    public static Limit Content { get; } = new("message content", 2000);

    public static Limit Embeds { get; } = new("message", 10, "embeds");

    public static Limit EmbedTitle { get; } = new("embed title", 256);

    public static Limit EmbedDescription { get; } = new("embed description", 4096);

    public static Limit EmbedFields { get; } = new("embed", 25, "fields");

    public static Limit FieldName { get; } = new("embed field name", 256, Least: 1);

    public static Limit FieldValue { get; } = new("embed field value", 1024, Least: 1);

    public static Limit EmbedFooter { get; } = new("embed footer", 2048);

    public static Limit EmbedTotal { get; } = new("all embeds of a message", 6000);

    public static Limit Rows { get; } = new("message", 5, "rows");

    public static Limit RowButtons { get; } = new("row", 5, "buttons", 1);

    public static Limit ButtonLabel { get; } = new("button label", 80, Least: 1);

    public static Limit CustomId { get; } = new("custom id", 100, Least: 1);

    public static Limit Address { get; } = new("button address", 512, Least: 1);

    public static Limit SelectOptions { get; } = new("select", 25, "options", 1);

    public static Limit Checkboxes { get; } = new("group of boxes", 10, "boxes", 1);

    public static Limit SelectText { get; } = new("select option", 100, Least: 1);

    public static Limit SelectDescription { get; } = new("select option description", 100);

    public static Limit Placeholder { get; } = new("placeholder of a select", 150);

    public static Limit InputPlaceholder { get; } = new("placeholder of a text input", 100);

    public static Limit ModalTitle { get; } = new("modal title", 45, Least: 1);

    public static Limit ModalFields { get; } = new("modal", 5, "fields", 1);

    public static Limit FieldLabel { get; } = new("label of a modal field", 45, Least: 1);

    public static Limit FieldDescription { get; } = new("description of a modal field", 100);

    public static Limit InputValue { get; } = new("text input", 4000);

    public static Limit Files { get; } = new("message", 10, "files");

    public static Limit FileName { get; } = new("file name", 260, Least: 1);

    public static Limit Choices { get; } = new("list of choices", 25, "choices");

    public static Limit ChoiceText { get; } = new("choice", 100, Least: 1);

    public static Limit CommandName { get; } = new("command or option name", 32, Least: 1);

    public static Limit CommandDescription { get; } = new("command or option description", 100, Least: 1);

    public static Limit CommandOptions { get; } = new("command", 25, "options");

    public static Limit CommandTotal { get; } = new("command in all its texts", 8000);

    /// <summary>The text, where it keeps to the limit.</summary>
    /// <exception cref="LimitException">It does not.</exception>
    public string Hold([NotNull] string? text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Hold(text.Length);
        return text;
    }

    /// <summary>The text, where it keeps to the limit; nothing at all is allowed too.</summary>
    /// <exception cref="LimitException">It does not.</exception>
    public string? HoldOptional(string? text) => text is null ? null : Hold(text);

    /// <summary>The things, where they keep to the limit.</summary>
    /// <exception cref="LimitException">They do not.</exception>
    public IReadOnlyList<T> Hold<T>([NotNull] IReadOnlyList<T>? things)
    {
        ArgumentNullException.ThrowIfNull(things);
        Hold(things.Count);
        return [.. things];
    }

    /// <summary>Checks a number of characters or things.</summary>
    /// <exception cref="LimitException">It does not keep to the limit.</exception>
    public void Hold(int actual)
    {
        if (actual < Least || actual > Most)
        {
            throw new LimitException(ToString(), actual);
        }
    }

    /// <summary>Says what is allowed.</summary>
    public override string ToString() => Least == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Name}: at most {Most} {Unit}")
        : string.Create(CultureInfo.InvariantCulture, $"{Name}: {Least} to {Most} {Unit}");
}
