using M1SerialBot.Bot.Cards;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Results;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace M1SerialBot.Cli;

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
