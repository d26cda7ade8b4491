using System.Globalization;
using M1SerialBot.Configuration;
using M1SerialBot.Decoding;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Conflicts;
using M1SerialBot.Texts;
using M1SerialBot.Wording;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace M1SerialBot.Terminal;

/// <summary>Draws a result as a card.</summary>
internal sealed class DecodeCard(Config config, ResultWording wording)
{
    private const int EvidenceShown = 3;

    private readonly TextBook _texts = config.Texts;

    public void Draw(IAnsiConsole console, DecodeResult result, NextBestClue? next)
    {
        var rows = new List<IRenderable> { new Text(wording.Description(result)) };
        rows.AddRange(Timeline(result));
        rows.Add(Fields(result, next));
        console.Write(new Panel(new Rows(rows))
        {
            Header = new PanelHeader($" {Markup.Escape(wording.Title(result))} "),
            Border = BoxBorder.Rounded,
            BorderStyle = new Style(ColorOf(result)),
            Padding = new Padding(1, 0),
            Expand = true,
        });
        console.WriteLine(_texts.Say(TextKeys.Footer, ("version", config.Knowledge.Version)));
    }

    private IEnumerable<IRenderable> Timeline(DecodeResult result)
    {
        if (result.Window is not { } window)
        {
            yield break;
        }

        var span = config.Knowledge.Span;
        yield return Text.Empty;
        yield return new Text(TimelineText.Draw(span, window));
        yield return new Text(_texts.Say(
            TextKeys.Timeline,
            ("first", Year(span.From!.Value)), ("last", Year(span.To!.Value)), ("window", _texts.Window(window))));
    }

    private Grid Fields(DecodeResult result, NextBestClue? next)
    {
        var grid = new Grid { Expand = true };
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 2, 0), Width = 12 });
        grid.AddColumn(new GridColumn { Padding = new Padding(0) });
        AddList(grid, TextKeys.FieldProblems, result.Problems.Select(wording.Problem));
        Add(grid, TextKeys.FieldConfidence, wording.Confidence(result));
        AddList(grid, TextKeys.FieldEvidence, Evidence(result));
        AddList(grid, TextKeys.FieldBand, Band(result));
        AddList(grid, TextKeys.FieldClues, Clues(result));
        AddList(grid, TextKeys.FieldDoubts, Doubts(result));
        if (result.Window is not null)
        {
            Add(grid, TextKeys.FieldNext, wording.Next(next));
        }

        Add(grid, TextKeys.FieldKeys, _texts.Say(TextKeys.TipKeys));
        Add(grid, TextKeys.FieldScreen, _texts.Say(TextKeys.TipScreen));
        return grid;
    }

    private IEnumerable<string> Evidence(DecodeResult result)
    {
        var evidence = result.Window is null ? [] : (result.Lead ?? result.Readings[0]).Evidence;
        foreach (var record in evidence.Take(EvidenceShown))
        {
            yield return wording.Evidence(record);
        }

        if (evidence.Length > EvidenceShown)
        {
            yield return _texts.Say(TextKeys.EvidenceMore, ("count", (evidence.Length - EvidenceShown).ToString(CultureInfo.InvariantCulture)));
        }
    }

    private IEnumerable<string> Band(DecodeResult result)
    {
        if (result.Lead?.Label is { } label)
        {
            yield return _texts.Say(TextKeys.ReadingLabel, ("label", label));
        }

        foreach (var trait in result.Lead?.Traits ?? [])
        {
            yield return wording.Trait(trait);
        }
    }

    private IEnumerable<string> Clues(DecodeResult result)
    {
        foreach (var clue in result.Clues.Given)
        {
            yield return wording.Clue(clue);
        }

        if (result.Window is null && result.Clues.Window is { } window)
        {
            yield return _texts.Say(TextKeys.CluesAlone, ("window", _texts.Window(window)));
        }
    }

    private IEnumerable<string> Doubts(DecodeResult result) =>
        result.Conflicts.Select(wording.Conflict)
            .Concat(result.Readings.Where(reading => reading != result.Lead && !IsNamed(reading, result)).Select(wording.OtherReading));

    // A reading that disagrees is named as a conflict already.
    private static bool IsNamed(Reading reading, DecodeResult result) =>
        result.Conflicts.Any(conflict => conflict is ReadingsDisagree readings && readings.Second == reading);

    private void AddList(Grid grid, string title, IEnumerable<string> lines)
    {
        var text = string.Join('\n', lines.Select(line => $"• {line}"));
        if (text.Length > 0)
        {
            Add(grid, title, text);
        }
    }

    private void Add(Grid grid, string title, string text)
    {
        grid.AddEmptyRow();
        grid.AddRow(new Text(_texts.Say(title), new Style(decoration: Decoration.Bold)), new Text(text));
    }

    // The four colours tell agreement apart for colour-blind eyes too, and the title says the same in words.
    private static Color ColorOf(DecodeResult result) => result switch
    {
        { Clues.Verdict: ClueVerdict.Conflict } => new Color(0xD5, 0x5E, 0x00),
        { Clues.Verdict: ClueVerdict.Check } => new Color(0xE6, 0x9F, 0x00),
        { Window: not null } => new Color(0x00, 0x72, 0xB2),
        _ => new Color(0x6E, 0x6E, 0x6E),
    };

    private static string Year(YearMonth month) => month.Year.ToString(CultureInfo.InvariantCulture);
}
