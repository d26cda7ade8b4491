using M1SerialBot.Decoding.Clues.Dates;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Clues;

/// <summary>What clues are read with.</summary>
internal sealed class ClueContext
{
    private readonly DateTokenizer _tokenizer;

    public ClueContext(KnowledgeBase knowledge)
    {
        Knowledge = knowledge;
        Models = NameIndex.Of(
            [.. knowledge.Variants.Select(variant => variant.Names), .. knowledge.Neighbours.Select(neighbour => neighbour.Names)], between: " ");
        Chips = new ChipDateReader(knowledge.Clues[ClueKind.Chip]);
        Dates = new DateReader(new ShortYears(knowledge));
        Years = new YearReader(Dates);
        _tokenizer = new DateTokenizer(new DateWords(knowledge));
    }

    public KnowledgeBase Knowledge { get; }

    /// <summary>The index of each model by the words of its names.</summary>
    public IReadOnlyDictionary<string, int> Models { get; }

    public ChipDateReader Chips { get; }

    public DateReader Dates { get; }

    public YearReader Years { get; }

    public List<DatePart> PartsOf(string text) => _tokenizer.PartsOf(text);

    public YearRange YearsOf(ClueKind kind) => Knowledge.Clues[kind].Years!;

    public GivenClue Means(ClueKind kind, string text, MonthWindow window, ParsedDate? date = null) =>
        new(kind, text, window, Narrows: true, [Knowledge.Clues[kind].Evidence]) { ReadAs = date };
}
