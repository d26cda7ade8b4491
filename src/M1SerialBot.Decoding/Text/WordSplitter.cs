using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Text;

/// <summary>Splits a folded text into words.</summary>
internal static class WordSplitter
{
    /// <summary>Writes the words of a text, of which there are at most as many as characters.</summary>
    /// <returns>How many words there are.</returns>
    public static int Split(ReadOnlySpan<char> folded, Span<Word> words)
    {
        var count = 0;
        var end = 0;
        for (var at = 0; at < folded.Length;)
        {
            if (Folding.KindOf(folded[at]) is CharacterKind.Gap or CharacterKind.Skip)
            {
                at++;
                continue;
            }

            ref var word = ref words[count++];
            TakeWord(folded, at, out word);
            at = word.End;
            Unwrap(folded, ref word);
            word.Joiner = Joining.Between(folded, end, word.Start);
            end = word.End;
        }

        return count;
    }

    /// <summary>The words of a phrase, as the same words of a text would be folded and split.</summary>
    public static string[] WordsOf(string phrase)
    {
        var folded = new char[phrase.Length];
        Folding.Fold(phrase, folded);
        var words = new Word[phrase.Length];
        var count = Split(folded, words);
        return [.. words.Take(count).Select(word => new string(folded, word.Start, word.End - word.Start))];
    }

    // Letters of every script make one word; between a letter of another script and a digit lies a border.
    private static void TakeWord(ReadOnlySpan<char> folded, int start, out Word word)
    {
        var (end, digits, letters, masks, foreign) = (start, 0, 0, 0, 0);
        for (var at = start; at < folded.Length; at++)
        {
            var kind = Folding.KindOf(folded[at]);
            if (kind == CharacterKind.Skip)
            {
                continue;
            }

            if (kind == CharacterKind.Gap
                || (kind == CharacterKind.Foreign && digits + masks > 0)
                || (foreign > 0 && kind is CharacterKind.Digit or CharacterKind.Mask))
            {
                break;
            }

            digits += kind == CharacterKind.Digit ? 1 : 0;
            masks += kind == CharacterKind.Mask ? 1 : 0;
            foreign += kind == CharacterKind.Foreign ? 1 : 0;
            letters += kind is CharacterKind.Letter or CharacterKind.Foreign ? 1 : 0;
            end = at + 1;
        }

        word = default;
        word.Start = start;
        word.End = end;
        word.Digits = digits;
        word.Letters = letters;
        word.Masks = masks;
        word.Model = NamedModel.None;
    }

    // Stars and underlines of equal number on both sides are emphasis, not unread digits; question marks behind them ask.
    private static void Unwrap(ReadOnlySpan<char> folded, ref Word word)
    {
        var asked = folded[..word.End].TrimEnd('?').Length;
        if (word.Masks < word.End - word.Start && IsEmphasised(folded, word.Start, asked))
        {
            word.Masks -= word.End - asked;
            word.End = asked;
        }

        while (word.Masks < word.End - word.Start && IsEmphasised(folded, word.Start, word.End))
        {
            word.Start++;
            word.End--;
            word.Masks -= 2;
        }
    }

    private static bool IsEmphasised(ReadOnlySpan<char> folded, int start, int end) =>
        end - start > 2 && (folded[start] is '*' or '_') && folded[end - 1] == folded[start];
}
