using System.CommandLine;
using M1SerialBot.Bot.Cards;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Json;

namespace M1SerialBot.Cli;

/// <summary><c>compare</c>: which of two units is the newer.</summary>
internal static class CompareCommand
{
    public static Command Make(CliContext context)
    {
        var first = new Argument<string>("first") { Description = "A serial." };
        var second = new Argument<string>("second") { Description = "Another serial." };
        var json = JsonOption.Make();
        var command = new Command("compare", "Compare two serials: which unit is newer?") { first, second, json };
        command.SetAction(parsed => context.WithContent(parsed, content =>
        {
            var comparison = content.Decoder.Compare(parsed.GetValue(first), parsed.GetValue(second));
            if (parsed.GetValue(json))
            {
                context.WriteJson(CompareJson.Of(comparison, content.Knowledge.Version), ReadableJson.Context.CompareJson);
            }
            else
            {
                Print(context, content, comparison);
            }
        }));
        return command;
    }

    private static void Print(CliContext context, ContentSnapshot content, Comparison comparison)
    {
        var problems = new ProblemFormatter(content.Knowledge, content.Texts, FormatStyle.Terminal);
        context.Streams.Out.WriteLine(content.Texts.CompareLine(
            first: NameOf(comparison.First, content), second: NameOf(comparison.Second, content), verdict: content.Texts.Name(comparison.Verdict),
            reason: content.Texts.Name(comparison.Reason), confidence: content.Texts.Name(comparison.Confidence).Capitalized()));
        foreach (var problem in comparison.First.Problems.Concat(comparison.Second.Problems))
        {
            context.Streams.Out.WriteLine(problems.Format(problem));
        }
    }

    private static string NameOf(DecodeResult result, ContentSnapshot content)
    {
        var name = AnswerFormatter.HoldsLicence(result) ? content.Texts.Withheld : result.Serial?.Text ?? $"\"{DisplayText.Sanitize(result.Input)}\"";
        return result is { IsDated: true, Window: { } window } ? $"{name} ({content.Texts.Window(window)})" : name;
    }
}
