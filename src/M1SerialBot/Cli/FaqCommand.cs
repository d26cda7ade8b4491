using System.CommandLine;
using M1SerialBot.Content;
using M1SerialBot.Content.Faq;
using M1SerialBot.Json;

namespace M1SerialBot.Cli;

/// <summary><c>faq</c>: the answers of <c>/m1faq</c>, as plain text.</summary>
internal static class FaqCommand
{
    public static Command Make(CliContext context)
    {
        var words = new Argument<string[]>("words") { Description = "What you want to know. Default: list the topics.", Arity = ArgumentArity.ZeroOrMore };
        var json = JsonOption.Make();
        var command = new Command("faq", "Answer a common question about the M1.") { words, json };
        command.SetAction(parsed => context.WithContent(parsed, content =>
        {
            var asked = string.Join(' ', parsed.GetValue(words) ?? []);
            var faq = content.FaqIn(content.Texts);
            var match = asked.Length == 0 ? new FaqMatch(null, faq.Topics) : faq.FindOrMatch(asked);
            if (parsed.GetValue(json))
            {
                context.WriteJson(FaqJson.Of(match, content.Knowledge.Version), ReadableJson.Context.FaqJson);
            }
            else if (match.Answer is { } topic)
            {
                Print(context, content, topic);
            }
            else
            {
                PrintTopics(context, content, match.Offers, isAsked: asked.Length > 0);
            }
        }));
        return command;
    }

    private static void Print(CliContext context, ContentSnapshot content, FaqTopic topic)
    {
        var texts = content.Texts;
        var date = texts.Day(topic.Reviewed);
        context.WritePlain($"**{topic.Title}**\n\n{topic.Body}\n");
        context.WriteSources(content, topic.Sources);
        context.WritePlain(topic.IsPastReview(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime)) ? texts.FaqOverdue(date: date) : texts.FaqFooter(date: date));
    }

    private static void PrintTopics(CliContext context, ContentSnapshot content, IReadOnlyList<FaqTopic> offers, bool isAsked)
    {
        if (isAsked)
        {
            context.Streams.Out.WriteLine(offers.Count > 0 ? content.Texts.FaqOffer : content.Texts.FaqNoTopic);
        }

        foreach (var topic in offers.Count > 0 ? offers : content.FaqIn(content.Texts).Search(""))
        {
            context.Streams.Out.WriteLine($"{topic.Slug}: {topic.Title}");
        }
    }
}
