using M1SerialBot.Decoding.Formats;

namespace M1SerialBot.Decoding.Text;

/// <summary>Splits a folded text into words.</summary>
internal static class WordSplitter
{
    /// <summary>Writes the words of a text, of which there are at most as many as characters.</summary>
    /// <returns>How many words there are.</returns>
    public static int Split(ReadOnlySpan<char> folded, Span<Word> words)
    {
        var count = 0;
        for (var at = 0; at < folded.Length;)
        {
            if (!Folding.IsSymbol(folded[at]) && !Folding.IsForeignLetter(folded[at]))
            {
                at++;
                continue;
            }

            var word = TakeWord(folded, at);
            at = word.End;
            Unwrap(folded, ref word);
            words[count++] = word;
        }

        return count;
    }

    // Letters of every script make one word; between a letter of another script and a digit lies a border.
    private static Word TakeWord(ReadOnlySpan<char> folded, int start)
    {
        var word = new Word { Start = start, End = start, Model = NamedModel.None };
        var foreign = false;
        for (var at = start; at < folded.Length; at++)
        {
            var character = folded[at];
            if (character == Folding.Skip)
            {
                continue;
            }

            var isForeign = Folding.IsForeignLetter(character);
            if (!isForeign && !Folding.IsSymbol(character))
            {
                break;
            }

            var isLetter = isForeign || char.IsAsciiLetterUpper(character);
            if ((isForeign && word.Digits + word.Masks > 0) || (foreign && !isLetter))
            {
                break;
            }

            foreign |= isForeign;
            word.Letters += isLetter ? 1 : 0;
            word.Digits += Folding.IsDigit(character) ? 1 : 0;
            word.Masks += Folding.IsMask(character) ? 1 : 0;
            word.End = at + 1;
        }

        return word;
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
