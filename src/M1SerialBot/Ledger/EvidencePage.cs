using System.Globalization;
using M1SerialBot.Bot.Cards;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Ledgers;
using M1SerialBot.Decoding.Values;
using M1SerialBot.Pictures;

namespace M1SerialBot.Ledger;

/// <summary>What the curve follows from, as a page: the picture, every record with what it carries, the backtest, and what would help most.</summary>
internal sealed class EvidencePage(ContentSnapshot content)
{
    /// <summary>Where the picture lies, beside <c>docs/evidence.md</c>.</summary>
    public const string PictureFile = "pictures/evidence.svg";

    /// <summary>Where the preview has it.</summary>
    public const string PictureAddress = "evidence.svg";

    private const int MostWanted = 4;

    private readonly Localizer _texts = content.Texts;
    private readonly CurveLedger _ledger = CurveLedger.Of(content.Knowledge) ?? throw new InvalidOperationException("No format has a curve.");

    /// <summary>The page.</summary>
    public EvidenceDocument Make() => new(
    [
        new Heading(1, _texts.LedgerTitle),
        new Paragraph(_texts.LedgerIntro(units: Dated(_ledger.Backtest.Units.Count))),
        new Picture(PictureFile, PictureAddress, _texts.LedgerPicture),
        new Heading(2, _texts.LedgerRecords),
        new Paragraph(_texts.LedgerRecordsIntro),
        Records(),
        .. Contradictions(),
        new Heading(2, _texts.LedgerBacktest),
        .. Backtest().Select(line => new Paragraph(line)),
        .. _ledger.Backtest.IsMeasured ? [Tested()] : Array.Empty<Block>(),
        new Heading(2, _texts.LedgerWanted),
        new Paragraph(_texts.LedgerWantedIntro),
        Wanted(),
        new Heading(2, _texts.LedgerChip),
        new Bullets([.. new[] { _texts.LedgerChip1, _texts.LedgerChip2, _texts.LedgerChip3, _texts.LedgerChip4, _texts.LedgerChip5 }.Select(text => (IReadOnlyList<Words>)[new Words(text)])]),
    ]);

    /// <summary>The curve as SVG, by the same hand as the one on cards.</summary>
    public string Draw() => new CurvePicture(
        content.Knowledge.Span,
        _texts.LedgerPictureTitle,
        _texts.PictureCurveNote,
        _texts.LedgerPictureFooter(units: _ledger.Backtest.Units.Count.Invariant()),
        CurveDrawing.Bounds(_ledger),
        [
            .. CurveDrawing.Milestones(_ledger, _texts),
            .. _ledger.Units.Select(unit => new CurveMark((unit.From + unit.To) / 2, unit.Dated, null, IsUnit: true)),
        ],
        Unit: null,
        _texts.NumberGroup).ToSvg(_texts.LedgerPicture);

    /// <summary>What the backtest says, line by line.</summary>
    public IEnumerable<string> Backtest()
    {
        var backtest = _ledger.Backtest;
        if (!backtest.IsMeasured)
        {
            yield return _texts.LedgerUnmeasured(units: Dated(backtest.Units.Count), needed: Decoding.Formats.Backtest.FewestTested.Invariant());
            yield break;
        }

        yield return _texts.LedgerMeasured(held: backtest.All.Held.Invariant(), tested: backtest.All.Tested.Invariant());
        if (backtest.Contradicting > 0)
        {
            yield return _texts.LedgerContradicting(units: backtest.Contradicting.Invariant(), tolerated: backtest.Tolerated.Invariant());
        }

        if (backtest.DoubtsAssumptions)
        {
            yield return _texts.LedgerDoubtful;
        }
    }

    /// <summary>How often date ranges held, by confidence.</summary>
    public IEnumerable<(string Confidence, string Promised, string Held)> Tallies() =>
        new[] { Confidence.High, Confidence.Medium, Confidence.Low, Confidence.VeryLow }
            .Select(confidence => (Confidence: confidence, Tally: _ledger.Backtest.At(confidence)))
            .Where(row => row.Tally.Tested > 0)
            .Select(row => (
                _texts.Name(row.Confidence),
                Decoding.Formats.Backtest.Promise(row.Confidence) is > 0 and var promised ? $"{promised.Invariant()} %" : "–",
                _texts.LedgerTally(held: row.Tally.Held.Invariant(), tested: row.Tally.Tested.Invariant())));

    private string Dated(int units) => units == 0 ? _texts.LedgerNoUnits : _texts.DatedUnits(units);

    private Table Records() => new(
        _texts.LedgerRecords,
        [_texts.LedgerColumnNumber, _texts.LedgerColumnBound, _texts.LedgerColumnSays, _texts.LedgerColumnWithout],
        [
            .. _ledger.Records().Select(record => (IReadOnlyList<IReadOnlyList<Words>>)
            [
                [new Words(LedgerWords.Numbers(_texts, record.From, record.To))],
                [new Words(Bound(record))],
                Says(record),
                [new Words(Without(record))],
            ]),
        ]);

    private string Bound(LedgerRecord record) => record.Kind switch
    {
        RecordKind.Pace => _texts.LedgerPace(slowest: _texts.Count(record.Pace!.Slowest), fastest: _texts.Count(record.Pace.Fastest)),
        RecordKind.Order => _texts.LedgerOrder(months: LedgerWords.Months(_texts, _ledger.Format.Curve!.Order.Months)),
        RecordKind.Repairs => _texts.LedgerRepairs(units: _ledger.Format.Curve!.Repairs.OneIn.Invariant()),
        _ => _texts.Window(record.Dated!.Value) + (record.Standing is { } standing and not UnitStanding.Carries ? $" ({Standing(standing)})" : ""),
    };

    private string Standing(UnitStanding standing) => standing switch
    {
        UnitStanding.OffCurve => _texts.LedgerOffCurve,
        UnitStanding.OutOfOrder => _texts.LedgerOutOfOrder,
        _ => _texts.LedgerPossibleRepair,
    };

    private List<Words> Says(LedgerRecord record)
    {
        var words = new List<Words>();
        foreach (var evidence in record.Evidence)
        {
            words.Add(new Words($"{(words.Count > 0 ? " " : "")}{_texts.Translate(evidence.Statement)} ({_texts.Name(evidence.Grade)}"));
            foreach (var (at, source) in evidence.Citations.Select(citation => content.Knowledge.Sources[citation.Source]).Index())
            {
                words.Add(new Words(at == 0 ? ": " : ", "));
                words.Add(new Words(_texts.Translate(source.Title), source.Url?.AbsoluteUri));
            }

            words.Add(new Words(")"));
        }

        return words;
    }

    private string Without(LedgerRecord record) => record.Carries switch
    {
        null => _texts.LedgerCarriesAll,
        [] => _texts.LedgerCarriesNothing,
        var moves => LedgerWords.Moves(_texts, moves.Select(move => move with { Months = -move.Months })),
    };

    private IEnumerable<Block> Contradictions()
    {
        IReadOnlyList<IReadOnlyList<Words>> lines =
        [
            .. content.Knowledge.ContradictingUnits.Select(unit => (IReadOnlyList<Words>)[new Words(LedgerWords.Contradiction(_texts, unit))]),
            .. _ledger.Contradictions.Select(pair => (IReadOnlyList<Words>)[new Words(LedgerWords.Contradiction(_texts, pair.Early, pair.Late))]),
        ];
        return lines.Count == 0 ? [] : [new Heading(2, _texts.LedgerContradictions), new Bullets(lines)];
    }

    private Table Tested() => new(
        _texts.LedgerBacktest,
        [_texts.LedgerColumnConfidence, _texts.LedgerColumnPromised, _texts.LedgerColumnHeld],
        [.. Tallies().Select(row => (IReadOnlyList<IReadOnlyList<Words>>)[[new Words(row.Confidence)], [new Words(row.Promised)], [new Words(row.Held)]])]);

    private Table Wanted() => new(
        _texts.LedgerWanted,
        [_texts.LedgerColumnNear, _texts.LedgerColumnNow, _texts.LedgerColumnUnits, _texts.LedgerColumnMost, _texts.LedgerColumnTotal],
        [
            .. _ledger.Wanted(MostWanted).Select(unit => (IReadOnlyList<IReadOnlyList<Words>>)
            [
                [new Words(_texts.Count(unit.Number))],
                [new Words(_texts.Window(unit.Window))],
                [new Words(_texts.LedgerTally(held: unit.Near.Invariant(), tested: KnowledgeBase.UnitsForMedium.Invariant()))],
                [new Words(LedgerWords.Months(_texts, unit.MostMonths))],
                [new Words((unit.ExpectedMonths / _ledger.Cells).ToString("0.00", CultureInfo.InvariantCulture))],
            ]),
        ]);
}
