using M1SerialBot.Decoding.Clues.Dates;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Clues;

/// <summary>What clues are read with.</summary>
internal sealed class ClueContext
{
    private readonly DateTokenizer _tokenizer;
    private readonly HashSet<string> _nothing;

    public ClueContext(KnowledgeBase knowledge)
    {
        Knowledge = knowledge;
        Models = NameIndex.Of(
            [
                .. knowledge.Variants.Select(variant => variant.Names),
                .. knowledge.Neighbours.Select(neighbour => neighbour.Names),
                .. knowledge.Lexicon.Instruments!.Makers.SelectMany(maker => maker.Models.Select(model => (IReadOnlyList<string>)[model]).Prepend(maker.Names)),
            ],
            between: "");
        Chips = new ChipDateReader(knowledge.Clues[ClueKind.Chip]);
        Dates = new DateReader(new ShortYears(knowledge), knowledge.Dates);
        Years = new YearReader(Dates, new DecadeReader(knowledge.Dates));
        _nothing = knowledge.Dates.Nothing.Select(Key).ToHashSet(StringComparer.Ordinal);
        _tokenizer = new DateTokenizer(new DateWords(knowledge));
    }

    public KnowledgeBase Knowledge { get; }

    /// <summary>The index of each model by its names, without what stands between their words.</summary>
    public IReadOnlyDictionary<string, int> Models { get; }

    public ChipDateReader Chips { get; }

    public DateReader Dates { get; }

    public YearReader Years { get; }

    /// <summary>Whether a text only says that its writer doesn't know: <c>not sure</c>, <c>no idea</c>, <c>?</c>.</summary>
    public bool IsNothing(string text) => Key(text) is var key && (key.Length == 0 || _nothing.Contains(key));

    public List<DatePart> PartsOf(string text, bool isDate = false) => _tokenizer.PartsOf(text, isDate);

    public YearRange YearsOf(ClueKind kind) => Knowledge.Clues[kind].Years!;

    public GivenClue Means(ClueKind kind, string text, MonthWindow window, ParsedDate? date = null) =>
        new(kind, text, window, Narrows: true, [Knowledge.Clues[kind].Evidence]) { ReadAs = date };

    private static string Key(string text) => string.Concat(LexiconCompiler.WordsOf(text)).Replace("?", "", StringComparison.Ordinal);
}

/// <summary>Finds things by any of their names.</summary>
internal static class NameIndex
{
    /// <summary>The index of each thing by the words of its names. If two share a name, the first has it.</summary>
    /// <param name="names">The names of each thing.</param>
    /// <param name="between">What to put between the words.</param>
    public static Dictionary<string, int> Of(IReadOnlyList<IReadOnlyList<string>> names, string between)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < names.Count; at++)
        {
            foreach (var name in names[at])
            {
                places.TryAdd(string.Join(between, Tokenizer.WordsOf(name)), at);
            }
        }

        return places;
    }
}
