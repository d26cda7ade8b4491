using System.CommandLine;
using M1SerialBot.Bot.Cards;
using M1SerialBot.Content;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Hosting;
using M1SerialBot.Json;

namespace M1SerialBot.Cli;

/// <summary><c>decode</c>: when a unit was made.</summary>
internal static class DecodeCommand
{
    public static Command Make(CliContext context)
    {
        var text = new Argument<string>("text") { Description = "The serial on the sticker; type ? for any digit you can't read." };
        var clues = ClueDefinition.All.ToDictionary(
            clue => clue.Kind, clue => new Option<string?>($"--{clue.OptionName}") { Description = clue.Description, HelpName = clue.HelpName });
        var why = new Option<bool>("--why") { Description = "Add the proof: what the date is based on, and what argues against it." };
        var png = new Option<FileInfo?>("--png") { Description = "Write the strip of years to this file.", HelpName = "file" };
        var json = JsonOption.Make();
        var command = new Command("decode", "Estimate when a unit was made from its serial number.") { text };
        foreach (var clue in ClueDefinition.All)
        {
            command.Options.Add(clues[clue.Kind]);
        }

        command.Options.Add(why);
        command.Options.Add(png);
        command.Options.Add(json);
        command.SetAction(parsed => context.WithContent(parsed, content =>
        {
            var result = content.Decoder.Decode(parsed.GetValue(text), ClueSet.Of(clue => parsed.GetValue(clues[clue.Kind])));
            var next = content.Decoder.NextBestClue(result);
            if (parsed.GetValue(json))
            {
                context.WriteJson(DecodeJson.Of(result, next, content), ReadableJson.Context.DecodeJson);
            }
            else
            {
                new DecodeCard(content).Draw(context.Console(), result, next, parsed.GetValue(why));
            }

            return parsed.GetValue(png) is { } file ? WriteStrip(context, content, result, file) : ExitCode.Answered;
        }));
        return command;
    }

    private static int WriteStrip(CliContext context, ContentSnapshot content, DecodeResult result, FileInfo file)
    {
        if (new ResultPictures(content.Knowledge, content.Texts).Strip(result) is not { } strip)
        {
            context.Streams.Error.WriteLine("There's no date to draw, so no picture was written.");
            return ExitCode.Issues;
        }

        try
        {
            File.WriteAllBytes(file.FullName, strip.Content.Span);
            return ExitCode.Answered;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            context.Streams.Error.WriteLine($"The picture can't be written: {exception.Message}");
            return ExitCode.Issues;
        }
    }
}
