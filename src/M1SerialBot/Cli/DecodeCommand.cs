using System.CommandLine;
using M1SerialBot.Content;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Json;

namespace M1SerialBot.Cli;

/// <summary><c>decode</c>: everything that one serial tells.</summary>
internal static class DecodeCommand
{
    public static Command Make(CliContext context)
    {
        var text = new Argument<string>("text") { Description = "The serial, as it stands on the sticker; ? for a digit that cannot be read." };
        var clues = ClueDefinition.All.ToDictionary(
            clue => clue.Kind, clue => new Option<string?>($"--{clue.OptionName}") { Description = clue.Description, HelpName = clue.HelpName });
        var json = JsonOption.Make();
        var command = new Command("decode", "Tell when a unit was made, as far as its serial says.") { text };
        foreach (var clue in ClueDefinition.All)
        {
            command.Options.Add(clues[clue.Kind]);
        }

        command.Options.Add(json);
        command.SetAction(parsed => context.WithContent(parsed, content =>
            Answer(context, content, parsed.GetValue(text), ClueSet.Of(clue => parsed.GetValue(clues[clue.Kind])), parsed.GetValue(json))));
        return command;
    }

    private static void Answer(CliContext context, ContentSnapshot content, string? text, ClueSet clues, bool asJson)
    {
        var result = content.Decoder.Decode(text, clues);
        var next = content.Decoder.NextBestClue(result);
        var formatter = CliContext.Formatter(content);
        if (asJson)
        {
            context.WriteJson(DecodeJson.Of(result, next, formatter, content.Knowledge.Version), ReadableJson.Context.DecodeJson);
        }
        else
        {
            new DecodeCard(content, formatter).Draw(context.Console(), result, next);
        }
    }
}
