namespace M1SerialBot.Content.Faq;

/// <summary>Splits Japanese, which has no blanks, into words: of all ways to cut a text, the one with the fewest pieces that no list has.</summary>
internal sealed class JapaneseWords
{
    private const int KnownCost = 2;
    private const int UnknownCost = 5;
    private const int UnknownLetterCost = 3;
    private const int MinLearned = 2;
    private const char LongVowel = 'ー';

    private readonly HashSet<string> _known;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _knownSpans;
    private readonly int _longest;

    private JapaneseWords(IEnumerable<string> known)
    {
        _known = new HashSet<string>(known.SelectMany(SearchTokenizer.Tokenize), StringComparer.Ordinal);
        _knownSpans = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = _known.Select(word => word.Length).DefaultIfEmpty().Max();
    }

    private enum Script
    {
        Latin,
        Hiragana,
        Katakana,
        Other,
    }

    /// <summary>Knows the words of the lists, and what else in kanji or katakana the searched texts are about.</summary>
    public static SearchWords Make(SearchDocument document)
    {
        string[] lists = [document.Stop, document.Common, document.Asking, document.Beside, document.Negation, document.Advice, document.Money, .. document.Forms];
        string[] listed = [.. lists.SelectMany(words => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))];
        var words = new JapaneseWords(listed);
        return Make(document, listed, texts => Make(document, [.. listed, .. texts.SelectMany(words.Learn)], knowing: null));
    }

    private static SearchWords Make(SearchDocument document, string[] known, Func<IEnumerable<string>, SearchWords>? knowing) =>
        new(document, new JapaneseWords(known).Split, Stem, knowing);

    private string[] Split(string text) => [.. SearchTokenizer.Tokenize(text).SelectMany(Cut)];

    // Synthesizer is written with and without a long vowel at its end.
    private static string Stem(string word) => word.Length > 3 && word[^1] == LongVowel ? word[..^1] : word;

    // Not "battery change", which two listed words make up.
    private IEnumerable<string> Learn(string text) =>
        Split(text).Where(word => !_known.Contains(word) && word.Length >= MinLearned && ScriptOf(word[0]) is (Script.Katakana or Script.Other));

    private static int EndOfRun(string word, int start)
    {
        var end = start + 1;
        while (end < word.Length && (word[end] == LongVowel || ScriptOf(word[end]) == ScriptOf(word[start])))
        {
            end++;
        }

        return end;
    }

    private static Script ScriptOf(char letter) => letter switch
    {
        '々' => Script.Other,
        < '\u3040' => Script.Latin,
        < '\u30A0' => Script.Hiragana,
        < '\u3100' => Script.Katakana,
        _ => Script.Other,
    };

    // The cheapest way to each place, from left to right.
    private List<string> Cut(string word)
    {
        var costs = new int[word.Length + 1];
        var from = new int[word.Length + 1];
        Array.Fill(costs, int.MaxValue, 1, word.Length);
        for (var start = 0; start < word.Length; start++)
        {
            if (costs[start] == int.MaxValue)
            {
                continue;
            }

            for (var end = start + 1; end <= Math.Min(word.Length, start + _longest); end++)
            {
                if (_knownSpans.Contains(word.AsSpan(start, end - start)) && !IsInsideLatin(word, start, end))
                {
                    Take(start, end, KnownCost);
                }
            }

            var runEnd = EndOfRun(word, start);
            if (ScriptOf(word[start]) == Script.Latin)
            {
                Take(start, runEnd, KnownCost);
            }
            else
            {
                for (var end = start + 1; end <= runEnd; end++)
                {
                    Take(start, end, UnknownCost + (UnknownLetterCost * (end - start)));
                }
            }
        }

        var words = new List<string>();
        for (var end = word.Length; end > 0; end = from[end])
        {
            words.Insert(0, word[from[end]..end]);
        }

        return words;

        void Take(int start, int end, int cost)
        {
            if (costs[start] + cost < costs[end])
            {
                (costs[end], from[end]) = (costs[start] + cost, start);
            }
        }
    }

    // M1 isn't cut out of M1R.
    private static bool IsInsideLatin(string word, int start, int end) =>
        (start > 0 && ScriptOf(word[start]) == Script.Latin && ScriptOf(word[start - 1]) == Script.Latin)
        || (end < word.Length && ScriptOf(word[end - 1]) == Script.Latin && ScriptOf(word[end]) == Script.Latin);
}
