namespace M1SerialBot.Bot.Features.About;

/// <summary>One part of a text that is published.</summary>
/// <param name="Heading">What it is about.</param>
/// <param name="Text">What it says, as Markdown, in one paragraph.</param>
internal sealed record PolicySection(string Heading, string Text);
