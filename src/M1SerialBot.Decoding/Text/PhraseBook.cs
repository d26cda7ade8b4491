using System.Collections.Frozen;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Text;

/// <summary>Every phrase that the notation knows, found by its first word.</summary>
internal sealed class PhraseBook
{
    // Between the words of a phrase stand a blank, a dash, a dot and a blank, ...
    private const int WidestGap = 2;

    // By the first character of a phrase, one bit for each length that its first word can have.
    private readonly ulong[] _beginnings = new ulong[128];
    private readonly Dictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> _byFirstWord;
    private readonly FrozenDictionary<char, Phrase[]> _gluedByFirstCharacter;

    public PhraseBook(IEnumerable<Phrase> phrases)
    {
        var all = phrases.ToList();
        _byFirstWord = all
            .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Length).ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var phrase in all)
        {
            _beginnings[Beginning(phrase.Words[0])] |= LengthOf(phrase.Words[0]);
        }

        _gluedByFirstCharacter = all
            .Where(phrase => phrase.Words.Length == 1 && phrase.Role is WordRole.Model or WordRole.Label)
            .GroupBy(phrase => phrase.Words[0][0])
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words[0].Length).ToArray());
    }

    public static PhraseBook Of(KnowledgeBase knowledge)
    {
        var notation = knowledge.Notation;
        var names = knowledge.Variants.Select(variant => variant.Names)
            .Concat(knowledge.Neighbours.Select(neighbour => neighbour.Names))
            .Concat(notation.Instruments.Select(instrument => instrument.Names));
        return new PhraseBook(names.SelectMany((spellings, model) => spellings.Select(name => new Phrase(WordSplitter.WordsOf(name), WordRole.Model, new ModelId(model))))
            .Concat(notation.Labels.Select(label => new Phrase(WordSplitter.WordsOf(label), WordRole.Label)))
            .Concat(notation.Companions.Select(word => new Phrase(WordSplitter.WordsOf(word), WordRole.Companion)))
            .Concat(notation.Cues.SelectMany(CuePhrases))
            .Where(phrase => phrase.Words.Length > 0));
    }

    private static IEnumerable<Phrase> CuePhrases(Cue cue) =>
        cue.Before.Select(text => new Phrase(WordSplitter.WordsOf(text), WordRole.Plain, CueBefore: cue.Reason))
            .Concat(cue.After.Select(text => new Phrase(WordSplitter.WordsOf(text), WordRole.Plain, CueAfter: cue.Reason)));

    /// <summary>Marks the words of every phrase that begins at a word.</summary>
    public void Recognise(ReadOnlySpan<char> folded, Span<Word> words, int at)
    {
        var text = Slice(folded, words[at]);
        if (!MayBeginPhrase(text) || !_byFirstWord.TryGetValue(text, out var phrases))
        {
            return;
        }

        foreach (var phrase in phrases)
        {
            if (StandsAt(phrase, folded, words, at))
            {
                Mark(phrase, words, at);
            }
        }
    }

    /// <summary>The longest name or label that a word begins with, or null.</summary>
    public Phrase? GluedTo(ReadOnlySpan<char> folded, in Word word, int atLeast)
    {
        var text = Slice(folded, word);
        if (!_gluedByFirstCharacter.TryGetValue(text[0], out var phrases))
        {
            return null;
        }

        foreach (var phrase in phrases)
        {
            if (text.Length - phrase.Words[0].Length >= atLeast && text.StartsWith(phrase.Words[0], StringComparison.Ordinal))
            {
                return phrase;
            }
        }

        return null;
    }

    // Most words begin no phrase. Their first character and length mostly tell so, and sooner than a look into the dictionary.
    private bool MayBeginPhrase(ReadOnlySpan<char> word) => (_beginnings[Beginning(word)] & LengthOf(word)) != 0;

    private static int Beginning(ReadOnlySpan<char> word) => word[0] & 127;

    private static ulong LengthOf(ReadOnlySpan<char> word) => 1UL << (word.Length & 63);

    private static bool StandsAt(Phrase phrase, ReadOnlySpan<char> folded, ReadOnlySpan<Word> words, int at)
    {
        if (at + phrase.Words.Length > words.Length)
        {
            return false;
        }

        for (var next = 1; next < phrase.Words.Length; next++)
        {
            var gap = words[at + next].Start - words[at + next - 1].End;
            if (gap > WidestGap || !Slice(folded, words[at + next]).SequenceEqual(phrase.Words[next]))
            {
                return false;
            }
        }

        return words[at].Role is WordRole.Plain || phrase.Role is WordRole.Plain;
    }

    // A longer phrase was marked first and keeps its words; a cue adds itself to whatever the word is.
    private static void Mark(Phrase phrase, Span<Word> words, int at)
    {
        var last = at + phrase.Words.Length - 1;
        words[last].CueBefore ??= phrase.CueBefore;
        words[at].CueAfter ??= phrase.CueAfter;
        if (phrase.Role is WordRole.Plain)
        {
            return;
        }

        var model = new NamedModel(phrase.Model, words[at].Start, words[last].End - words[at].Start);
        for (var word = at; word <= last; word++)
        {
            words[word].Role = phrase.Role;
            words[word].Model = model;
        }
    }

    private static ReadOnlySpan<char> Slice(ReadOnlySpan<char> folded, in Word word) => folded[word.Start..word.End];
}
