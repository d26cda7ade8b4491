using System.Collections.Immutable;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Problems;

namespace M1SerialBot.Decoding.Clues;

/// <summary>Reads clues as people type them.</summary>
internal sealed class ClueReader(KnowledgeBase knowledge)
{
    private readonly Dictionary<string, int> _models = Models(knowledge);
    private readonly ChipDateReader _chips = new(knowledge.Clues[ClueKind.Chip]);
    private readonly CalendarReader _dates = new(knowledge.Months);

    /// <summary>Reads every clue that was given; one that cannot be read becomes a problem and leaves the others alone.</summary>
    public ReadClues Read(ClueSet? clues)
    {
        if (clues is null || clues == ClueSet.None)
        {
            return ReadClues.None;
        }

        var narrowing = ImmutableArray.CreateBuilder<GivenClue>();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var model = -1;
        if (IsGiven(clues.Model))
        {
            ReadModel(clues.Model!, ref model, narrowing, problems);
        }

        if (IsGiven(clues.Chip))
        {
            Add(ClueKind.Chip, clues.Chip!, _chips.Read(clues.Chip!), month => new MonthWindow(month, null), narrowing, problems);
        }

        if (IsGiven(clues.Sold))
        {
            var sold = _dates.Read(clues.Sold!, knowledge.Clues[ClueKind.Sold].Years!);
            Add(ClueKind.Sold, clues.Sold!, sold, month => new MonthWindow(null, month), narrowing, problems);
        }

        var seller = IsGiven(clues.SellerSays) ? ReadSeller(clues.SellerSays!, problems) : null;
        return new ReadClues
        {
            GivenModel = model,
            Narrowing = narrowing.ToImmutable(),
            Seller = seller,
            IsAnyGiven = model >= 0 || narrowing.Count > 0 || seller is not null,
            Problems = problems.DrainToImmutable(),
        };
    }

    /// <summary>What it means that a unit is of a variant.</summary>
    public static GivenClue OfModel(KnowledgeBase knowledge, int variant, string text) =>
        new(ClueKind.Model, text, knowledge.Variants[variant].Span.ToWindow(), Narrows: true,
            [knowledge.Clues[ClueKind.Model].Evidence, .. knowledge.Variants[variant].Evidence]);

    private void ReadModel(string text, ref int model, ImmutableArray<GivenClue>.Builder narrowing, ImmutableArray<Problem>.Builder problems)
    {
        var key = string.Join(' ', KnowledgeCompiler.WordsOf(text));
        if (key is "NOT SURE" or "UNKNOWN" or "")
        {
            return;
        }

        if (!_models.TryGetValue(key, out model) && !(key.StartsWith("KORG ", StringComparison.Ordinal) && _models.TryGetValue(key[5..], out model)))
        {
            model = -1;
            problems.Add(new UnreadableClue(0, ClueKind.Model, text));
        }
        else if (knowledge.IsVariant(model))
        {
            narrowing.Add(OfModel(knowledge, model, text));
        }
    }

    private GivenClue? ReadSeller(string text, ImmutableArray<Problem>.Builder problems)
    {
        if (CalendarReader.ReadYear(text, knowledge.Clues[ClueKind.Seller].Years!) is { } year)
        {
            return new GivenClue(ClueKind.Seller, text, new MonthWindow(new YearMonth(year, 1), new YearMonth(year, 12)), Narrows: false, EvidenceOf(ClueKind.Seller));
        }

        problems.Add(new UnreadableClue(FirstDigit(text), ClueKind.Seller, text));
        return null;
    }

    private void Add(
        ClueKind kind, string text, YearMonth? month, Func<YearMonth, MonthWindow> means,
        ImmutableArray<GivenClue>.Builder narrowing, ImmutableArray<Problem>.Builder problems)
    {
        if (month is { } read)
        {
            narrowing.Add(new GivenClue(kind, text, means(read), Narrows: true, EvidenceOf(kind)));
        }
        else
        {
            problems.Add(new UnreadableClue(FirstDigit(text), kind, text));
        }
    }

    private IReadOnlyList<Evidence> EvidenceOf(ClueKind kind) => [knowledge.Clues[kind].Evidence];

    private static bool IsGiven(string? text) => !string.IsNullOrWhiteSpace(text);

    private static int FirstDigit(string text) => Math.Max(0, text.AsSpan().IndexOfAnyInRange('0', '9'));

    private static Dictionary<string, int> Models(KnowledgeBase knowledge) =>
        NamePlaces.Of([.. knowledge.Variants.Select(variant => variant.Names), .. knowledge.Neighbours.Select(neighbour => neighbour.Names)], between: " ");
}
