using System.CommandLine;
using M1SerialBot.Bot.Cards;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Hosting;
using M1SerialBot.Json;
using Spectre.Console;
using Spectre.Console.Rendering;

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

/// <summary>Draws a result as a card, as short as on Discord; and its proof where that's asked for.</summary>
internal sealed class DecodeCard(ContentSnapshot content)
{
    private readonly Localizer _texts = content.Texts;
    private readonly AnswerFormatter _answer = new(content.Knowledge, content.Texts, FormatStyle.Terminal);
    private readonly ProofFormatter _proof = new(content.Knowledge, content.Texts, FormatStyle.Terminal);

    public void Draw(IAnsiConsole console, DecodeResult result, NextBestClue? next, bool withProof)
    {
        var rows = new List<IRenderable>();
        if (result is { IsDated: true, Window: { } window } && (result.Clues.Verdict != ClueVerdict.Conflict || result.Clues.Outranked is not null))
        {
            rows.Add(new Text(TimelineText.Draw(content.Knowledge.Span, window)));
            rows.Add(Text.Empty);
        }

        rows.Add(new Text(_answer.Lead(result)));
        foreach (var (heading, text) in _answer.Parts(result, next).Concat(withProof ? Proof(result) : []))
        {
            rows.Add(Text.Empty);
            rows.Add(new Text(heading, new Style(decoration: Decoration.Bold)));
            rows.Add(new Text(text));
        }

        console.Write(new Panel(new Rows(rows))
        {
            Header = new PanelHeader($" {Markup.Escape(_answer.Title(result))} "),
            Border = BoxBorder.Rounded,
            BorderStyle = new Style(ColorOf(ResultColor.Of(result))),
            Padding = new Padding(1, 0),
            Expand = true,
        });
        console.WriteLine(withProof ? _texts.FooterVersion(version: content.Knowledge.Version) : _texts.Footer);
    }

    private IEnumerable<(string Heading, string Text)> Proof(DecodeResult result)
    {
        IEnumerable<(string Heading, IEnumerable<string> Lines)> parts =
        [
            (_texts.FieldEvidence, [_proof.ReadAs(result), .. _proof.Evidence(result)]),
            (_texts.FieldClues, _proof.Clues(result)),
            (_texts.FieldDoubts, _proof.Doubts(result)),
            (_texts.FieldBand, _proof.Band(result)),
            (_texts.FieldGrades, _proof.Grades(result)),
        ];
        return parts.Select(part => (part.Heading, string.Join('\n', part.Lines.Where(line => line.Length > 0).Select(line => FormatStyle.Terminal.Emphasis($"• {line}")))))
            .Where(part => part.Item2.Length > 0);
    }

    private static Color ColorOf(int rgb) => new((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);
}
