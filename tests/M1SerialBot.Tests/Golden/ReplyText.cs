using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using M1SerialBot.DiscordApi.Models.Components;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Tests.Golden;

/// <summary>Writes a reply as text that people can read and diff.</summary>
internal static partial class ReplyText
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static string Of(Reply reply)
    {
        var text = new StringBuilder().AppendLine(Invariant, $"{reply.Type}{(reply.Message is { IsPrivate: true } ? " (private)" : "")}, outcome {reply.Outcome}");
        if (reply.Message is { } message)
        {
            Write(text, message);
        }

        foreach (var choice in reply.Choices?.Choices ?? [])
        {
            text.AppendLine(Invariant, $"- {choice.Name} = {choice.Value}");
        }

        if (reply.Modal is { } modal)
        {
            Write(text, modal);
        }

        if (reply.AfterResponse is var then and not ResponseAction.None)
        {
            text.AppendLine(Invariant, $"then: {then}");
        }

        return Version().Replace(text.ToString().ReplaceLineEndings("\n"), "${word} (version)");
    }

    private static void Write(StringBuilder text, Message message)
    {
        text.AppendLine().AppendLine(message.Content);
        if (message.AllowedMentions.Users is { } users)
        {
            text.AppendLine(Invariant, $"pings: {string.Join(' ', users)}");
        }

        foreach (var embed in message.Embeds)
        {
            text.AppendLine().AppendLine(Invariant, $"# {embed.Title} (#{embed.Color:X6})").AppendLine(embed.Description);
            foreach (var part in embed.Fields)
            {
                text.AppendLine().AppendLine(Invariant, $"## {part.Name}").AppendLine(part.Value);
            }

            if (embed.Image is { } image)
            {
                text.AppendLine().AppendLine(Invariant, $"picture {image.Url.OriginalString}");
            }

            text.AppendLine().AppendLine(Invariant, $"-- {embed.Footer?.Text}");
        }

        foreach (var row in message.Components)
        {
            text.AppendLine();
            foreach (var component in row.Components)
            {
                Write(text, component);
            }
        }

        foreach (var file in message.Files)
        {
            text.AppendLine().AppendLine(Invariant, $"file {file.Name} ({file.ContentType}):").AppendLine(file.Description ?? Encoding.UTF8.GetString(file.Content.Span));
        }
    }

    private static void Write(StringBuilder text, Modal modal)
    {
        text.AppendLine().AppendLine(Invariant, $"# {modal.Title} [{modal.CustomId}]");
        foreach (var field in modal.Components)
        {
            text.AppendLine(Invariant, $"{field.Label} ({field.Description})");
            Write(text, field.Component);
        }
    }

    private static void Write(StringBuilder text, Component component)
    {
        switch (component)
        {
            case Button button:
                text.AppendLine(Invariant, $"[ {button.Label} ] {button.Style} {button.CustomId ?? button.Url!.AbsoluteUri}");
                break;
            case StringSelect select:
                text.AppendLine(Invariant, $"[ {select.Placeholder} v ] {select.CustomId}");
                Write(text, select.Options);
                break;
            case CheckboxGroup boxes:
                Write(text, boxes.Options);
                break;
            case TextInput input:
                text.AppendLine(Invariant, $"  ______ {input.CustomId} = \"{input.Value}\"");
                break;
        }
    }

    private static void Write(StringBuilder text, IEnumerable<SelectOption> options)
    {
        foreach (var option in options)
        {
            text.AppendLine(Invariant, $"  {(option.Default == true ? "*" : "-")} {option.Label} = {option.Value}");
        }
    }

    [GeneratedRegex("(?<word>knowledge|Wissensstand|データ) [0-9a-f]{12}", RegexOptions.ExplicitCapture)]
    private static partial Regex Version();
}
