using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace M1SerialBot.Decoding.Scanning;

/// <summary>Splits a normalized text into tokens.</summary>
internal static class Tokenizer
{
    private const int FewestAroundUnderscore = 3;
    private const int ShortestSerial = 6;

    // So many characters are looked at together.
    private const int Eight = 8;

    /// <summary>Writes the tokens of a text, of which there are at most as many as characters.</summary>
    /// <returns>How many tokens there are.</returns>
    public static int Tokenize(Span<char> normalized, Span<Token> tokens)
    {
        var count = 0;
        var end = 0;
        for (var at = 0; at < normalized.Length;)
        {
            if (normalized[at] == ' ' || Normalizer.KindOf(normalized[at]) is CharacterKind.Gap or CharacterKind.Skip)
            {
                at++;
                continue;
            }

            if (EndOfMarkup(normalized, at) is var afterMarkup and > 0)
            {
                at = afterMarkup;
                continue;
            }

            ref var token = ref tokens[count++];
            at = IsPlain(normalized, at, out token) ? token.End : TakeAny(normalized, at, out token);
            var gap = normalized[end..token.Start];
            (token.Joiner, token.Boundary) = gap is [' '] ? (' ', Boundary.Blank) : (Separators.Between(gap), Separators.Of(gap));
            token.Boundary = count == 1 ? Boundary.Line : token.Boundary;
            end = token.End;
        }

        return count;
    }

    /// <summary>The words of a phrase, as the same words of a text would be normalized and split.</summary>
    public static string[] WordsOf(string phrase)
    {
        // The lexicon has thousands of phrases, and every start compiles them.
        var isShort = phrase.Length <= ScanBuffers.ShortText;
        var normalized = isShort ? stackalloc char[phrase.Length] : new char[phrase.Length];
        var tokens = isShort ? stackalloc Token[phrase.Length] : new Token[phrase.Length];
        Normalizer.Normalize(phrase, normalized);
        var words = new string[Tokenize(normalized, tokens)];
        for (var at = 0; at < words.Length; at++)
        {
            words[at] = normalized[tokens[at].Start..tokens[at].End].ToString();
        }

        return words;
    }

    // In "**Serial:** 198765" the second pair of stars ends what's bold. They stand for no digit.
    private static int EndOfMarkup(ReadOnlySpan<char> normalized, int start)
    {
        if (start == 0 || normalized[start] is not ('*' or '_') || normalized[start - 1] is ' ' or Normalizer.Line)
        {
            return 0;
        }

        var end = start + 1;
        while (end < normalized.Length && normalized[end] == normalized[start])
        {
            end++;
        }

        return end == normalized.Length || normalized[end] is ' ' or Normalizer.Line ? end : 0;
    }

    // Nearly every token of a text is a word or a number of letters from A to Z and digits, up to a blank or a sign of ASCII.
    private static bool IsPlain(ReadOnlySpan<char> normalized, int start, out Token token)
    {
        token = default;
        var (end, digits) = (start, 0);
        while (end + Eight < normalized.Length)
        {
            var next = Vector128.Create<ushort>(MemoryMarshal.Cast<char, ushort>(normalized[end..]));
            var areLetters = Vector128.LessThan(next - Vector128.Create((ushort)'A'), Vector128.Create((ushort)26));
            var areDigits = Vector128.LessThan(next - Vector128.Create((ushort)'0'), Vector128.Create((ushort)10));
            var found = Vector128.NarrowWithSaturation(areLetters.AsInt16(), areDigits.AsInt16()).ExtractMostSignificantBits();
            var length = BitOperations.TrailingZeroCount(~(found | (found >> Eight)) | (1U << Eight));
            digits += BitOperations.PopCount((found >> Eight) & ((1U << length) - 1));
            end += length;
            if (length == Eight)
            {
                continue;
            }

            if (end == start || !EndsPlain(normalized[end]))
            {
                return false;
            }

            token.Hash = end - start == length
                ? Hashes.OfPlain(next & Vector128.LessThan(Vector128<ushort>.Indices, Vector128.Create((ushort)length)), length)
                : Hashes.OfPlain(normalized[start..end]);
            SetPlain(ref token, start, end, digits);
            return true;
        }

        while (end < normalized.Length && IsPlain(normalized[end]))
        {
            digits += char.IsAsciiDigit(normalized[end++]) ? 1 : 0;
        }

        if (end == start || (end < normalized.Length && !EndsPlain(normalized[end])))
        {
            return false;
        }

        token.Hash = Hashes.OfPlain(normalized[start..end]);
        SetPlain(ref token, start, end, digits);
        return true;
    }

    private static bool IsPlain(char normalized) => char.IsAsciiLetterUpper(normalized) | char.IsAsciiDigit(normalized);

    private static bool EndsPlain(char next) => next == ' ' || (next < 128 && Normalizer.KindOf(next) == CharacterKind.Gap);

    private static void SetPlain(ref Token token, int start, int end, int digits)
    {
        token.Start = start;
        token.End = end;
        token.Digits = digits;
        token.Letters = end - start - digits;
    }

    private static int TakeAny(Span<char> normalized, int start, out Token token)
    {
        var end = Take(normalized, start, out token);
        if (end < normalized.Length && normalized[end] == '_')
        {
            normalized[end] = Normalizer.Underscore;
        }

        if (token.Masks > 0)
        {
            Unwrap(normalized, ref token);
        }

        token.Hash = Hashes.Of(normalized[token.Start..token.End]);
        return end;
    }

    // Letters of every alphabet make one token. There's a border between a letter outside A to Z and a digit, and around a script without blanks.
    private static int Take(ReadOnlySpan<char> normalized, int start, out Token token)
    {
        var (end, digits, letters, masks, nonLatin, glued) = (start, 0, 0, 0, 0, 0);
        for (var at = start; at < normalized.Length; at++)
        {
            var kind = Normalizer.KindOf(normalized[at]);
            if (kind == CharacterKind.Skip)
            {
                continue;
            }

            if (kind == CharacterKind.Gap
                || (kind == CharacterKind.NonLatin && digits + masks > 0)
                || (nonLatin > 0 && kind is CharacterKind.Digit or CharacterKind.Mask)
                || (at > start && (kind == CharacterKind.Glued) != (glued > 0))
                || (normalized[at] == '_' && SplitsAt(normalized, at, digits, letters)))
            {
                break;
            }

            digits += kind == CharacterKind.Digit ? 1 : 0;
            masks += kind == CharacterKind.Mask ? 1 : 0;
            nonLatin += kind == CharacterKind.NonLatin ? 1 : 0;
            glued += kind == CharacterKind.Glued ? 1 : 0;
            letters += kind is CharacterKind.Letter or CharacterKind.NonLatin or CharacterKind.Glued ? 1 : 0;
            end = at + 1;
        }

        token = default;
        token.Start = start;
        token.End = end;
        token.Digits = digits;
        token.Letters = letters;
        token.Masks = masks;
        token.IsGlued = glued > 0;
        return end;
    }

    // One underscore joins a name and a number, or two groups of digits; anywhere else it's an unread digit or emphasis.
    private static bool SplitsAt(ReadOnlySpan<char> normalized, int at, int digits, int letters)
    {
        if (at == 0 || at + 1 >= normalized.Length || normalized[at - 1] == '_')
        {
            return false;
        }

        var behind = normalized[(at + 1)..];
        var next = behind.IndexOfAnyExceptInRange('0', '9');
        var following = next < 0 ? behind.Length : next;
        return letters > 0 ? char.IsAsciiLetterOrDigit(behind[0]) && (letters > 1 || following >= FewestAroundUnderscore)
            : digits >= FewestAroundUnderscore && (following >= FewestAroundUnderscore || char.IsAsciiLetter(behind[0]));
    }

    // Stars and underscores of equal number on both sides are emphasis. Question marks after a word end a question.
    private static void Unwrap(ReadOnlySpan<char> normalized, ref Token token)
    {
        if (token is { Digits: 0, Letters: > 1, Masks: > 0 } || IsName(token))
        {
            TrimMasks(normalized, ref token);
            return;
        }

        var asked = normalized[..token.End].TrimEnd('?').Length;
        if (token.Masks < token.End - token.Start && IsEmphasised(normalized, token.Start, asked))
        {
            token.Masks -= token.End - asked;
            token.End = asked;
        }

        while (token.Masks < token.End - token.Start && IsEmphasised(normalized, token.Start, token.End))
        {
            token.Start++;
            token.End--;
            token.Masks -= 2;
        }
    }

    // "Is this an M1?", "**Korg M1**": a name with few digits is too short for a serial with unread ones.
    private static bool IsName(in Token token) =>
        token is { Digits: > 0 and < FewestAroundUnderscore, Letters: > 0, Masks: > 0 } && token.End - token.Start < ShortestSerial;

    private static void TrimMasks(ReadOnlySpan<char> normalized, ref Token token)
    {
        while (Normalizer.IsMask(normalized[token.Start]))
        {
            token.Start++;
            token.Masks--;
        }

        while (Normalizer.IsMask(normalized[token.End - 1]))
        {
            token.End--;
            token.Masks--;
        }
    }

    private static bool IsEmphasised(ReadOnlySpan<char> normalized, int start, int end) =>
        end - start > 2 && (normalized[start] is '*' or '_') && normalized[end - 1] == normalized[start];
}
