using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Text;

/// <summary>Says what each word of a text is, before numbers are looked for: phrases are marked, and what is glued to a serial is taken off.</summary>
internal static class WordRecogniser
{
    public static void Recognise(ReadOnlySpan<char> folded, Span<Word> words, PhraseBook phrases, ShapeSet forms)
    {
        for (var at = 0; at < words.Length; at++)
        {
            phrases.Recognise(folded, words, at);
            CutSigns(folded, ref words[at], forms);
            Unglue(folded, ref words[at], phrases, forms);
        }
    }

    /// <summary>Where a number ends when signs for unread digits, and whatever stands between them, are left out at its end.</summary>
    public static int EndOfKnown(ReadOnlySpan<char> folded, int start, int end)
    {
        while (end > start && (Symbols.IsUnread(folded[end - 1]) || Folding.KindOf(folded[end - 1]) is CharacterKind.Gap or CharacterKind.Skip))
        {
            end--;
        }

        return end;
    }

    // Signs for unread digits behind a whole number, such as a question mark, are none; without them it may turn out to be a date.
    private static void CutSigns(ReadOnlySpan<char> folded, ref Word word, ShapeSet forms)
    {
        if (word.Digits == 0 || !Symbols.IsUnread(folded[word.End - 1]))
        {
            return;
        }

        var known = EndOfKnown(folded, word.Start, word.End);
        if (forms.HasWholeForm(folded, word.Start, known, NamedModel.None))
        {
            foreach (var sign in folded[known..word.End])
            {
                word.Masks -= Folding.IsMask(sign) ? 1 : 0;
                word.Letters -= char.IsAsciiLetter(sign) ? 1 : 0;
            }

            word.End = known;
        }
    }

    // A name or a label that is glued to a serial is taken off, unless all of it has the form of a serial.
    private static void Unglue(ReadOnlySpan<char> folded, ref Word word, PhraseBook phrases, ShapeSet forms)
    {
        if (word.Role != WordRole.Plain || word.Letters == 0 || word.Digits == 0
            || forms.HasForm(folded, word.Start, word.End, NamedModel.None)
            || phrases.GluedTo(folded, word, forms.FewestSymbols) is not { } phrase)
        {
            return;
        }

        var length = phrase.Words[0].Length;
        var model = phrase.Role == WordRole.Model ? new NamedModel(phrase.Model, word.Start, length) : NamedModel.None;
        if (forms.HasForm(folded, word.Start + length, word.End, model))
        {
            foreach (var character in folded.Slice(word.Start, length))
            {
                word.Letters -= char.IsAsciiLetter(character) ? 1 : 0;
                word.Digits -= Folding.IsDigit(character) ? 1 : 0;
            }

            word.Start += length;
            word.Model = model;
            word.IsLabelled = phrase.Role == WordRole.Label;
        }
    }
}
