using System.CommandLine;
using M1SerialBot.Bot.Cards;
using M1SerialBot.Content;
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
        var command = new Command("compare", "Tell which of two units is the newer.") { first, second, json };
        command.SetAction(parsed => context.WithConfig(parsed, config =>
        {
            var comparison = config.Decoder.Compare(parsed.GetValue(first), parsed.GetValue(second));
            if (parsed.GetValue(json))
            {
                context.WriteJson(CompareJson.Of(comparison, config.Knowledge.Version), ReadableJson.Context.CompareJson);
            }
            else
            {
                Print(context, config, comparison);
            }
        }));
        return command;
    }

    private static void Print(CliContext context, Config config, Comparison comparison)
    {
        var wording = CliContext.Wording(config);
        context.Streams.Out.WriteLine(config.Texts.CompareLine(
            first: NameOf(comparison.First, config), second: NameOf(comparison.Second, config), verdict: config.Texts.Name(comparison.Verdict),
            reason: config.Texts.Name(comparison.Reason), confidence: config.Texts.Name(comparison.Confidence)));
        foreach (var problem in comparison.First.Problems.Concat(comparison.Second.Problems))
        {
            context.Streams.Out.WriteLine(wording.Problem(problem));
        }
    }

    private static string NameOf(DecodeResult result, Config config)
    {
        var name = ResultWording.HoldsLicence(result) ? config.Texts.Withheld : result.Serial?.Text ?? $"\"{Printable.Of(result.Input)}\"";
        return result is { IsDated: true, Window: { } window } ? $"{name} ({config.Texts.Window(window)})" : name;
    }
}
