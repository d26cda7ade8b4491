using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning;

/// <summary>Makes the lexicon of the knowledge ready to look up.</summary>
internal static class LexiconCompiler
{
    private const int FewestTelling = 3;

    public static Lexicon Compile(KnowledgeBase knowledge)
    {
        var labels = knowledge.Lexicon.Labels!;
        return new Lexicon(
            new PhraseIndex([.. PhrasesOf(knowledge).Where(phrase => phrase.Words.Length > 0)]),
            labels.LabelBeginnings.Select(Normalized),
            labels.OtherEndings.Select(Normalized),
            knowledge.Lexicon.Instruments!.Parts.Select(Normalized),
            labels.Alternatives.SelectMany(group => group.Words).Select(Normalized),
            knowledge.Variants.Count,
            knowledge.UnknownModel);
    }

    /// <summary>The words of a phrase as they're compared: normalized, and without accents.</summary>
    public static string[] WordsOf(string phrase)
    {
        var words = Tokenizer.WordsOf(phrase);
        for (var at = 0; at < words.Length; at++)
        {
            words[at] = BaseLetters.Of(words[at]);
        }

        return words;
    }

    private static string Normalized(string word) => string.Concat(WordsOf(word));

    private static IEnumerable<Phrase> PhrasesOf(KnowledgeBase knowledge) =>
        ModelPhrases(knowledge)
            .Concat(LabelPhrases(knowledge.Lexicon.Labels!))
            .Concat(StatementPhrases(knowledge.Lexicon.Statements!))
            .Concat(knowledge.Lexicon.Currencies!.Currencies.SelectMany(CurrencyPhrases))
            .Concat(knowledge.Lexicon.Keywords.SelectMany(keywords => KeywordPhrases(keywords.Value)))
            .Concat(Phrases(knowledge.Lexicon.Places!.Places, words => new Phrase(words, Marks: TokenMarks.Place)))
            .Concat(knowledge.Lexicon.Endings!.Files.Select(ending => new Phrase(WordsOf(ending), Marks: TokenMarks.FileEnding)))
            .Concat(knowledge.Lexicon.Endings.Hosts.Select(ending => new Phrase(WordsOf(ending), Marks: TokenMarks.HostEnding)))
            .Concat(knowledge.Lexicon.Instruments!.Parts.Select(part => new Phrase(WordsOf(part), Marks: TokenMarks.Part)));

    private static IEnumerable<Phrase> ModelPhrases(KnowledgeBase knowledge)
    {
        var fillers = knowledge.Lexicon.Labels!.Fillers.SelectMany(group => group.Words).Select(Normalized).ToHashSet(StringComparer.Ordinal);
        var ownMakers = knowledge.Lexicon.Labels.OwnMakers.Select(Normalized).ToList();
        var model = 0;
        foreach (var names in knowledge.Variants.Select(variant => variant.Names).Concat(knowledge.Neighbours.Select(neighbour => neighbour.Names)))
        {
            foreach (var words in names.SelectMany(Spellings).Concat(names.SelectMany(name => ownMakers.Select(maker => new[] { maker + Normalized(name) }))))
            {
                yield return new Phrase(words, TokenRole.Model, new ModelId(model));
            }

            model++;
        }

        foreach (var maker in knowledge.Lexicon.Instruments!.Makers)
        {
            foreach (var name in maker.Names)
            {
                yield return new Phrase(WordsOf(name), TokenRole.Model, new ModelId(model), Marks: TokenMarks.Maker);
            }

            model++;
            foreach (var name in maker.Models)
            {
                foreach (var words in Spellings(name))
                {
                    yield return new Phrase(words, TokenRole.Model, new ModelId(model), NeedsDash: fillers.Contains(words[0]) && !words.Skip(1).Any(IsTelling));
                }

                model++;
            }
        }

        // "Les Paul" is a name with a blank as well; "d 50" and "uno synth" aren't.
        bool IsTelling(string word) => word.Length >= FewestTelling && char.IsLetter(word[0]) && !fillers.Contains(word);
    }

    // DX-7, DX 7 and DX7 are one name. Two characters or fewer are a word of their own too often to be written apart.
    private static IEnumerable<string[]> Spellings(string name)
    {
        var words = WordsOf(name);
        yield return words;
        var joined = string.Concat(words);
        if (words.Length > 1)
        {
            yield return [joined];
        }

        var digits = joined.AsSpan().IndexOfAnyInRange('0', '9');
        if (words.Length == 1 && digits > 0 && joined.Length > 1)
        {
            yield return [joined[..digits], joined[digits..]];
        }
    }

    private static IEnumerable<Phrase> LabelPhrases(LabelsDocument labels) =>
        Phrases(labels.Labels, words => new Phrase(words, TokenRole.Label))
            .Concat(Phrases(labels.LabelsAfter, words => new Phrase(words, Marks: TokenMarks.LabelAfter)))
            .Concat(Phrases(labels.NumberWords, words => new Phrase(words, TokenRole.NumberWord)))
            .Concat(Phrases(labels.Fillers, words => new Phrase(words, TokenRole.Filler)))
            .Concat(labels.OwnMakers.Select(maker => new Phrase(WordsOf(maker), TokenRole.Filler, Marks: TokenMarks.Maker)))
            .Concat(Phrases(labels.Comparisons, words => new Phrase(words, Marks: TokenMarks.Comparison)))
            .Concat(Phrases(labels.Ranges, words => new Phrase(words, Marks: TokenMarks.Range)))
            .Concat(Phrases(labels.Inscriptions, words => new Phrase(words, Marks: TokenMarks.Inscription)))
            .Concat(Phrases(labels.Things, words => new Phrase(words, Marks: TokenMarks.Thing)));

    private static IEnumerable<Phrase> StatementPhrases(StatementsDocument statements) =>
        Phrases(statements.Suppositions, words => new Phrase(words, Marks: TokenMarks.Supposition))
            .Concat(Phrases(statements.Examples, words => new Phrase(words, Marks: TokenMarks.Example)))
            .Concat(Phrases(statements.Own, words => new Phrase(words, Marks: TokenMarks.Own)))
            .Concat(Phrases(statements.Denials, words => new Phrase(words, Marks: TokenMarks.Denial)))
            .Concat(Phrases(statements.DenialsAfter, words => new Phrase(words, Marks: TokenMarks.DenialAfter)))
            .Concat(Phrases(statements.Attributions, words => new Phrase(words, Marks: TokenMarks.Attribution)))
            .Concat(Phrases(statements.References, words => new Phrase(words, Marks: TokenMarks.Reference)))
            .Concat(Phrases(statements.Copulas, words => new Phrase(words, Marks: TokenMarks.Copula)))
            .Concat(Phrases(statements.Separate, words => new Phrase(words, Marks: TokenMarks.Separate)))
            .Concat(Phrases(statements.Conjunctions, words => new Phrase(words, Marks: TokenMarks.Conjunction)))
            .Concat(Phrases(statements.RangeJoins, words => new Phrase(words, Marks: TokenMarks.RangeJoin)))
            .Concat(Phrases(statements.RangeEnds, words => new Phrase(words, Marks: TokenMarks.RangeEnd)));

    private static IEnumerable<Phrase> KeywordPhrases(KeywordsDocument file) =>
        Phrases(file.Before, words => new Phrase(words, Before: file.Kind))
            .Concat(Phrases(file.After, words => new Phrase(words, After: file.Kind)))
            .Concat(Phrases(file.EverydayBefore, words => new Phrase(words, Before: file.Kind, Marks: TokenMarks.Everyday)))
            .Concat(Phrases(file.EverydayAfter, words => new Phrase(words, After: file.Kind, Marks: TokenMarks.Everyday)));

    private static IEnumerable<Phrase> CurrencyPhrases(Currency currency) =>
        currency.Words.Append(currency.Code).Except(currency.Capitals ?? []).Select(word => new Phrase(WordsOf(word), After: NonSerialKind.Price))
            .Concat((currency.Capitals ?? []).Select(word => new Phrase(WordsOf(word), After: NonSerialKind.Price, Marks: TokenMarks.Capitals)))
            .Concat((currency.Everyday ?? []).Select(word => new Phrase(WordsOf(word), After: NonSerialKind.Price, Marks: TokenMarks.Everyday)));

    private static IEnumerable<Phrase> Phrases(IReadOnlyList<WordGroup> groups, Func<string[], Phrase> phrase) =>
        groups.SelectMany(group => group.Words).Select(word => phrase(WordsOf(word)));
}
