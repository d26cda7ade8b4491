using M1SerialBot.Decoding.Knowledge.Data;
using M1SerialBot.Decoding.Text;

namespace M1SerialBot.Decoding.Knowledge;

/// <summary>Makes checked files ready to decode with.</summary>
internal static class KnowledgeCompiler
{
    /// <summary>Whether every file is there to be compiled.</summary>
    public static bool CanCompile(KnowledgeFiles files) => files is
    {
        Sources: not null, Variants: not null, Claims: not null, Sightings: not null,
        Traps: not null, Clues: not null, Notation: not null, LacksFormats: false, Formats.Count: > 0,
    };

    public static KnowledgeBase Compile(KnowledgeFiles files, string version)
    {
        var formats = files.Formats.Select(format => format.Value)
            .OrderBy(format => format.Precedence)
            .Select(format => FormatCompiler.Compile(format, files))
            .ToArray();
        return new KnowledgeBase(files, formats, new PhraseBook(PhrasesOf(files)), version);
    }

    private static IEnumerable<Phrase> PhrasesOf(KnowledgeFiles files)
    {
        var notation = files.Notation!;
        var variants = files.Variants!;
        var names = variants.Variants.Select(variant => variant.Names)
            .Concat(variants.Neighbours.Select(neighbour => neighbour.Names))
            .Concat(notation.Instruments.Select(instrument => instrument.Names));
        return names.SelectMany((spellings, model) => spellings.Select(name => new Phrase(WordsOf(name), WordRole.Model, model)))
            .Concat(notation.Labels.Select(label => new Phrase(WordsOf(label), WordRole.Label)))
            .Concat(notation.Companions.Select(word => new Phrase(WordsOf(word), WordRole.Companion)))
            .Concat(notation.Cues.SelectMany(CuePhrases))
            .Where(phrase => phrase.Words.Length > 0);
    }

    private static IEnumerable<Phrase> CuePhrases(Cue cue) =>
        cue.Before.Select(text => new Phrase(WordsOf(text), WordRole.Plain, CueBefore: cue.Reason))
            .Concat(cue.After.Select(text => new Phrase(WordsOf(text), WordRole.Plain, CueAfter: cue.Reason)));

    /// <summary>The words of a phrase, as the same words of a text would be folded and split.</summary>
    internal static string[] WordsOf(string phrase)
    {
        var folded = new char[phrase.Length];
        Folding.Fold(phrase, folded);
        var words = new Word[phrase.Length];
        var count = WordSplitter.Split(folded, words);
        return [.. words.Take(count).Select(word => new string(folded, word.Start, word.End - word.Start))];
    }
}
