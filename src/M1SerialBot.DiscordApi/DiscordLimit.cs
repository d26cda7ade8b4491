using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace M1SerialBot.DiscordApi;

/// <summary>One of Discord's limits. It's checked when an object is built, so that Discord never rejects it later.</summary>
/// <param name="Name">What it limits, such as <c>embed title</c>.</param>
/// <param name="Most">The maximum.</param>
/// <param name="Unit">What is counted: characters or items.</param>
/// <param name="Least">The minimum.</param>
/// <remarks>Texts are counted in UTF-16 code units, which is never less than Discord's own count.</remarks>
internal sealed record DiscordLimit(string Name, int Most, string Unit = "characters", int Least = 0)
{
    public static DiscordLimit Content { get; } = new("message content", 2000);

    public static DiscordLimit Embeds { get; } = new("message", 10, "embeds");

    public static DiscordLimit EmbedTitle { get; } = new("embed title", 256);

    public static DiscordLimit EmbedDescription { get; } = new("embed description", 4096);

    public static DiscordLimit EmbedFields { get; } = new("embed", 25, "fields");

    public static DiscordLimit FieldName { get; } = new("embed field name", 256, Least: 1);

    public static DiscordLimit FieldValue { get; } = new("embed field value", 1024, Least: 1);

    public static DiscordLimit EmbedFooter { get; } = new("embed footer", 2048);

    public static DiscordLimit EmbedTotal { get; } = new("all embeds of a message", 6000);

    public static DiscordLimit Rows { get; } = new("message", 5, "rows");

    public static DiscordLimit RowButtons { get; } = new("row", 5, "buttons", 1);

    public static DiscordLimit ButtonLabel { get; } = new("button label", 80, Least: 1);

    public static DiscordLimit CustomId { get; } = new("custom id", 100, Least: 1);

    public static DiscordLimit Address { get; } = new("button address", 512, Least: 1);

    public static DiscordLimit SelectOptions { get; } = new("select", 25, "options", 1);

    public static DiscordLimit Checkboxes { get; } = new("group of boxes", 10, "boxes", 1);

    public static DiscordLimit SelectText { get; } = new("select option", 100, Least: 1);

    public static DiscordLimit SelectDescription { get; } = new("select option description", 100);

    public static DiscordLimit Placeholder { get; } = new("placeholder of a select", 150);

    public static DiscordLimit InputPlaceholder { get; } = new("placeholder of a text input", 100);

    public static DiscordLimit ModalTitle { get; } = new("modal title", 45, Least: 1);

    public static DiscordLimit ModalFields { get; } = new("modal", 5, "fields", 1);

    public static DiscordLimit FieldLabel { get; } = new("label of a modal field", 45, Least: 1);

    public static DiscordLimit FieldDescription { get; } = new("description of a modal field", 100);

    public static DiscordLimit InputValue { get; } = new("text input", 4000);

    public static DiscordLimit Files { get; } = new("message", 10, "files");

    public static DiscordLimit FileName { get; } = new("file name", 260, Least: 1);

    public static DiscordLimit FileDescription { get; } = new("file description", 1024);

    public static DiscordLimit Choices { get; } = new("list of choices", 25, "choices");

    public static DiscordLimit ChoiceText { get; } = new("choice", 100, Least: 1);

    public static DiscordLimit CommandName { get; } = new("command or option name", 32, Least: 1);

    public static DiscordLimit CommandDescription { get; } = new("command or option description", 100, Least: 1);

    public static DiscordLimit CommandOptions { get; } = new("command", 25, "options");

    public static DiscordLimit CommandTotal { get; } = new("command in all its texts", 8000);

    public string Ensure([NotNull] string? text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Ensure(text.Length);
        return text;
    }

    public string? EnsureOptional(string? text) => text is null ? null : Ensure(text);

    public IReadOnlyList<T> Ensure<T>([NotNull] IReadOnlyList<T>? items)
    {
        ArgumentNullException.ThrowIfNull(items);
        Ensure(items.Count);
        return [.. items];
    }

    public void Ensure(int actual)
    {
        if (actual < Least || actual > Most)
        {
            throw new DiscordLimitExceededException(ToString(), actual);
        }
    }

    public override string ToString() => Least == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Name}: at most {Most} {Unit}")
        : string.Create(CultureInfo.InvariantCulture, $"{Name}: {Least} to {Most} {Unit}");
}

/// <summary>An object breaks one of Discord's limits. It's always a bug in the program, never the fault of user input.</summary>
public sealed class DiscordLimitExceededException : Exception
{
    /// <summary>Creates the exception without a message.</summary>
    public DiscordLimitExceededException()
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    public DiscordLimitExceededException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and its cause.</summary>
    public DiscordLimitExceededException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception for a limit.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="actual">The actual number.</param>
    public DiscordLimitExceededException(string limit, int actual)
        : base(string.Create(CultureInfo.InvariantCulture, $"Discord's limit for {limit}; given: {actual}."))
    {
    }
}
