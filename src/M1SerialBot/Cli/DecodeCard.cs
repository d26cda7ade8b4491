using System.Globalization;
using M1SerialBot.Bot.Cards;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Values;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace M1SerialBot.Cli;

/// <summary>Draws a result as a card.</summary>
internal sealed class DecodeCard(ContentSnapshot content, ResultFormatter formatter)
{
    private const int EvidenceShown = 3;

    private readonly Localizer _texts = content.Texts;
    private readonly ResultSections _lines = new(formatter, content.Texts);

    public void Draw(IAnsiConsole console, DecodeResult result, NextBestClue? next)
    {
        var rows = new List<IRenderable> { new Text(formatter.Description(result)) };
        rows.AddRange(Timeline(result));
        rows.Add(Fields(result, next));
        console.Write(new Panel(new Rows(rows))
        {
            Header = new PanelHeader($" {Markup.Escape(formatter.Title(result))} "),
            Border = BoxBorder.Rounded,
            BorderStyle = new Style(ColorOf(ResultColor.Of(result))),
            Padding = new Padding(1, 0),
            Expand = true,
        });
        console.WriteLine(_texts.Footer(version: content.Knowledge.Version));
    }

    private IEnumerable<IRenderable> Timeline(DecodeResult result)
    {
        if (result is not { IsDated: true, Window: { } window })
        {
            yield break;
        }

        var span = content.Knowledge.Span;
        yield return Text.Empty;
        yield return new Text(TimelineText.Draw(span, window));
        yield return new Text(_texts.Timeline(first: Year(span.From!.Value), last: Year(span.To!.Value), window: _texts.Window(window)));
    }

    private Grid Fields(DecodeResult result, NextBestClue? next)
    {
        var grid = new Grid { Expand = true };
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 2, 0), Width = 12 });
        grid.AddColumn(new GridColumn { Padding = new Padding(0) });
        AddList(grid, _texts.FieldProblems, result.Problems.Select(formatter.Problem));
        if (result.IsDated)
        {
            Add(grid, _texts.FieldConfidence, formatter.Confidence(result));
        }

        AddList(grid, _texts.FieldEvidence, Evidence(result));
        AddList(grid, _texts.FieldBand, _lines.Band(result));
        AddList(grid, _texts.FieldClues, _lines.Clues(result));
        AddList(grid, _texts.FieldDoubts, _lines.Doubts(result));
        if (result.Window is not null)
        {
            Add(grid, _texts.FieldNext, formatter.Next(result, next));
        }

        if (result.Serial is not null && !result.Problems.Any(problem => problem.Blocks))
        {
            Add(grid, _texts.FieldKeys, formatter.KeysTip(result));
            Add(grid, _texts.FieldScreen, _texts.TipScreen);
        }

        return grid;
    }

    private List<string> Evidence(DecodeResult result)
    {
        var evidence = _lines.Evidence(result).ToList();
        return evidence.Count <= EvidenceShown
            ? evidence
            : [.. evidence.Take(EvidenceShown), _texts.LineEvidenceMore(count: (evidence.Count - EvidenceShown).ToString(CultureInfo.InvariantCulture))];
    }

    private static void AddList(Grid grid, string title, IEnumerable<string> lines)
    {
        var text = string.Join('\n', lines.Select(line => $"• {line}"));
        if (text.Length > 0)
        {
            Add(grid, title, text);
        }
    }

    private static void Add(Grid grid, string title, string text)
    {
        grid.AddEmptyRow();
        grid.AddRow(new Text(title, new Style(decoration: Decoration.Bold)), new Text(text));
    }

    private static Color ColorOf(int rgb) => new((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);

    private static string Year(YearMonth month) => month.Year.ToString(CultureInfo.InvariantCulture);
}
