using System.Collections.Immutable;
using M1SerialBot.Decoding.Clues.Dates;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Text;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Clues;

/// <summary>Reads clues as people type them.</summary>
internal sealed class ClueReader
{
    private readonly KnowledgeBase _knowledge;
    private readonly Dictionary<string, int> _models;
    private readonly ChipDateReader _chips;
    private readonly DateTokenizer _scan;
    private readonly DateReader _dates;
    private readonly YearReader _years;

    public ClueReader(KnowledgeBase knowledge)
    {
        _knowledge = knowledge;
        _models = Models(knowledge);
        _chips = new ChipDateReader(knowledge.Clues[ClueKind.Chip]);
        _scan = new DateTokenizer(new DateWords(knowledge));
        _dates = new DateReader(new ShortYears(knowledge));
        _years = new YearReader(_dates);
    }

    /// <summary>Reads every clue that was given; one that cannot be read becomes a problem and leaves the others alone.</summary>
    public ParsedClues Read(ClueSet? clues)
    {
        if (clues is null || clues == ClueSet.None)
        {
            return ParsedClues.None;
        }

        var problems = ImmutableArray.CreateBuilder<Problem>();
        var model = IsGiven(clues.Model) ? ReadModel(clues.Model!, problems) : ModelId.None;
        var chip = Read(ClueKind.Chip, clues.Chip, ReadChip, problems);
        var sold = Read(ClueKind.Sold, clues.Sold, ReadPaper, problems);
        var seller = Read(ClueKind.Seller, clues.SellerSays, ReadSeller, problems);
        return new ParsedClues
        {
            GivenModel = model,
            OfModel = _knowledge.IsVariant(model) ? OfModel(_knowledge, model, clues.Model!) : null,
            Dated = [.. new[] { chip, sold }.OfType<GivenClue>()],
            Seller = seller,
            IsAnyGiven = !model.IsNone || (chip ?? sold ?? seller) is not null,
            Problems = problems.DrainToImmutable(),
        };
    }

    /// <summary>What it means that a unit is of a variant.</summary>
    public static GivenClue OfModel(KnowledgeBase knowledge, ModelId variant, string text) =>
        new(ClueKind.Model, text, knowledge.VariantOf(variant).Span.ToWindow(), Narrows: true,
            [knowledge.Clues[ClueKind.Model].Evidence, .. knowledge.VariantOf(variant).Evidence]);

    private ModelId ReadModel(string text, ImmutableArray<Problem>.Builder problems)
    {
        var key = string.Join(' ', WordSplitter.WordsOf(text));
        if (key is "NOT SURE" or "UNKNOWN" or "")
        {
            return ModelId.None;
        }

        if (_models.TryGetValue(key, out var model) || (key.StartsWith("KORG ", StringComparison.Ordinal) && _models.TryGetValue(key[5..], out model)))
        {
            return new ModelId(model);
        }

        problems.Add(new UnreadableClue(0, ClueKind.Model, text));
        return ModelId.None;
    }

    private static GivenClue? Read(ClueKind kind, string? text, Func<string, GivenClue?> read, ImmutableArray<Problem>.Builder problems)
    {
        if (!IsGiven(text))
        {
            return null;
        }

        var clue = read(text!);
        if (clue is null)
        {
            problems.Add(new UnreadableClue(Math.Max(0, text.AsSpan().IndexOfAnyInRange('0', '9')), kind, text!));
        }

        return clue;
    }

    private GivenClue? ReadChip(string text)
    {
        if (_chips.Read(text) is { } week)
        {
            return Clue(ClueKind.Chip, text, new MonthWindow(week, null), null);
        }

        // Two digits and two more may be a year and a week, which nothing tells from a year and a month.
        return _dates.Read(_scan.PartsOf(text), _knowledge.Clues[ClueKind.Chip].Years!) is { } date && (date.IsInFull || date.Era is not null || date.Day is not null)
            ? Clue(ClueKind.Chip, text, new MonthWindow(date.First, null), date)
            : null;
    }

    private GivenClue? ReadPaper(string text)
    {
        var parts = _scan.PartsOf(text);
        var isStamp = Names(parts, ClueKind.Stamp) && !Names(parts, ClueKind.Sold);
        var kind = isStamp ? ClueKind.Stamp : ClueKind.Sold;
        if (_dates.Read(parts, _knowledge.Clues[kind].Years!) is not { } date)
        {
            return null;
        }

        // A paper only follows the building, by nobody knows how long; a stamp closes it.
        YearMonth? from = isStamp ? date.First.PlusMonths(-_knowledge.Clues[kind].TypicalLag!.ToMonths) : null;
        return Clue(kind, text, new MonthWindow(from, date.Last), date);
    }

    private GivenClue? ReadSeller(string text) =>
        _years.Read(_scan.PartsOf(text), _knowledge.Clues[ClueKind.Seller].Years!) is { } year
            ? Clue(ClueKind.Seller, text, new MonthWindow(year.First, year.Last), year) with { Narrows = false }
            : null;

    private GivenClue Clue(ClueKind kind, string text, MonthWindow means, ParsedDate? date) =>
        new(kind, text, means, Narrows: true, [_knowledge.Clues[kind].Evidence]) { ReadAs = date };

    private static bool Names(IEnumerable<DatePart> parts, ClueKind kind) =>
        parts.Any(part => part.Kind == DatePartKind.Paper && part.Value == (int)kind);

    private static bool IsGiven(string? text) => !string.IsNullOrWhiteSpace(text);

    private static Dictionary<string, int> Models(KnowledgeBase knowledge) =>
        NameIndex.Of([.. knowledge.Variants.Select(variant => variant.Names), .. knowledge.Neighbours.Select(neighbour => neighbour.Names)], between: " ");
}
