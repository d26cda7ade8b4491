using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning;

/// <summary>Marks the phrases of the lexicon in a text.</summary>
internal sealed class PhraseIndex
{
    // Between the words of a phrase there can be a blank, a dash, a dot and a blank, ...
    private const int WidestGap = 2;

    private const int LongestGlued = 12;

    private const string Particles = "はがをのもにで은는이가을를是为為";

    private static readonly string[] Copulas = ["です", "でした", "だ", "である", "になります", "입니다", "이에요", "예요", "이고", "인데"];

    // After a name at the beginning of a run: "of the ...", "that ...", "on the ... side".
    private const string ThingEndings = "の側方的那这這에";

    // What a run of letters without blanks says with its beginning, about the number before it or the sentence, and with its end.
    private const TokenMarks MarksOfBeginning = TokenMarks.Place | TokenMarks.LabelAfter | TokenMarks.RangeEnd | TokenMarks.DenialAfter | TokenMarks.Supposition | TokenMarks.Example | TokenMarks.Own;
    private const TokenMarks MarksOfEnd = TokenMarks.Place | TokenMarks.Maker | TokenMarks.Inscription | TokenMarks.Denial | TokenMarks.Supposition | TokenMarks.Example | TokenMarks.Own | TokenMarks.Separate;

    private readonly PhraseTable _table;

    // What words of scripts without blanks begin and end with: a run that doesn't is looked at no further.
    private readonly HashSet<char> _firstLetters = [];
    private readonly HashSet<char> _lastLetters = [];

    public PhraseIndex(IReadOnlyCollection<Phrase> phrases)
    {
        _table = new PhraseTable(phrases);
        Glued = new GluedPhrases(phrases);
        foreach (var phrase in phrases)
        {
            if (phrase.Words is [var word] && Normalizer.KindOf(word[0]) == CharacterKind.Glued)
            {
                _firstLetters.Add(word[0]);
                _lastLetters.Add(word[^1]);
            }
        }
    }

    /// <summary>The names and labels that can be glued to a number.</summary>
    public GluedPhrases Glued { get; }

    /// <summary>Marks the tokens of every phrase that begins at a token.</summary>
    public void Mark(ReadOnlySpan<char> normalized, Span<Token> tokens, int at)
    {
        ref var token = ref tokens[at];
        if (token.IsGlued)
        {
            MarkGlued(normalized, ref token);
        }

        if (!_table.MayHold(token.Hash))
        {
            return;
        }

        ref readonly var entry = ref _table.Find(token.Hash, normalized[token.Start..token.End]);
        if (at + 1 < tokens.Length && entry.MayGoOn(tokens[at + 1].Hash))
        {
            MarkLonger(entry, normalized, tokens, at);
        }

        foreach (var phrase in entry.Whole)
        {
            if (token.Role == TokenRole.Plain || phrase.Role == TokenRole.Plain)
            {
                MarkOne(phrase, ref token);
            }
        }
    }

    /// <summary>Whether the last word of a label begins a token, and its other words are the tokens before: <c>S/N145678</c>.</summary>
    /// <returns>How long that last word is; 0 if there's no such label.</returns>
    public int GluedLabelEnd(ReadOnlySpan<char> normalized, ReadOnlySpan<Token> tokens, int at)
    {
        if (at == 0 || !_table.MayHold(tokens[at - 1].Hash))
        {
            return 0;
        }

        foreach (var phrase in _table.Find(tokens[at - 1].Hash, normalized[tokens[at - 1].Start..tokens[at - 1].End]).Longer)
        {
            if (phrase is { Role: TokenRole.Label, Words: [_, var last] }
                && tokens[at].Start - tokens[at - 1].End <= WidestGap
                && normalized[tokens[at].Start..tokens[at].End].StartsWith(last, StringComparison.Ordinal))
            {
                return last.Length;
            }
        }

        return 0;
    }

    private static void MarkLonger(in PhraseEntry entry, ReadOnlySpan<char> normalized, Span<Token> tokens, int at)
    {
        for (var next = entry.NextLonger(tokens, at, 0); next >= 0; next = entry.NextLonger(tokens, at, next + 1))
        {
            var phrase = entry.Longer[next];
            if (IsAt(phrase, normalized, tokens, at))
            {
                Mark(phrase, tokens, at, at + phrase.Words.Length - 1);
                JoinAbbreviations(normalized, tokens[at..(at + phrase.Words.Length)]);
            }
        }
    }

    // A script without blanks runs words together, so what a run ends with counts for the number after it, and what it begins with for the one before.
    private void MarkGlued(ReadOnlySpan<char> normalized, ref Token token)
    {
        var text = normalized[token.Start..token.End];
        var end = EndWithoutParticle(text);
        var phrase = LongestEnd(text, end);
        if (phrase is null)
        {
            end = text.Length;
            phrase = LongestEnd(text, end);
        }

        if (phrase is not null)
        {
            MarkBefore(phrase, ref token);
            if (phrase.Role == TokenRole.Label)
            {
                MarkOwner(text[..(end - phrase.Length)], ref token);
            }
        }

        for (var length = _firstLetters.Contains(text[0]) ? Math.Min(LongestGlued, text.Length) : 0; length > 0; length--)
        {
            if (Single(text[..length]) is { } beginning)
            {
                token.After ??= beginning.After;
                token.Marks |= IsThing(beginning) && length < text.Length && ThingEndings.Contains(text[length]) ? TokenMarks.Thing : TokenMarks.None;
                token.Marks |= beginning.Marks & MarksOfBeginning;
                break;
            }
        }
    }

    // シリアル番号は, シリアル番号です
    private static int EndWithoutParticle(ReadOnlySpan<char> text)
    {
        if (text.Length == 1)
        {
            return 1;
        }

        foreach (var copula in Copulas)
        {
            if (text.Length > copula.Length && text.EndsWith(copula, StringComparison.Ordinal))
            {
                return text.Length - copula.Length;
            }
        }

        return Particles.Contains(text[^1]) ? text.Length - 1 : text.Length;
    }

    // ハードケースの製造番号が has a thing and its label in one run.
    private void MarkOwner(ReadOnlySpan<char> text, ref Token token)
    {
        text = text.TrimEnd("のがはも的의");
        if (text.Length > 0 && LongestEnd(text, text.Length) is { } owner && IsThing(owner))
        {
            token.Marks |= TokenMarks.Thing;
        }
    }

    private static bool IsThing(Phrase phrase) => phrase.Role == TokenRole.Model || (phrase.Marks & TokenMarks.Thing) != 0;

    private Phrase? LongestEnd(ReadOnlySpan<char> text, int end)
    {
        for (var length = _lastLetters.Contains(text[end - 1]) ? Math.Min(LongestGlued, end) : 0; length > 0; length--)
        {
            if (Single(text[(end - length)..end]) is { } phrase)
            {
                return phrase;
            }
        }

        return null;
    }

    private Phrase? Single(ReadOnlySpan<char> word)
    {
        var hash = Hashes.Of(word);
        return _table.MayHold(hash) && _table.Find(hash, word).Whole is [var phrase, ..] ? phrase : null;
    }

    private static void MarkBefore(Phrase phrase, ref Token token)
    {
        token.Before ??= phrase.Before;
        token.Marks |= phrase.Marks & MarksOfEnd;
        if (token.Role == TokenRole.Plain)
        {
            token.Role = phrase.Role;
            token.Model = new NamedModel(phrase.Model, token.Start, token.End - token.Start);
        }
    }

    private static bool IsAt(Phrase phrase, ReadOnlySpan<char> normalized, ReadOnlySpan<Token> tokens, int at)
    {
        if (at + phrase.Words.Length > tokens.Length)
        {
            return false;
        }

        for (var next = 1; next < phrase.Words.Length; next++)
        {
            ref readonly var token = ref tokens[at + next];
            var gap = normalized[tokens[at + next - 1].End..token.Start];
            if (gap.Length > WidestGap || (phrase.NeedsDash ? gap is not "-" : gap.ContainsAny(",:;(\u0002")) || !Hashes.AreEqual(normalized[token.Start..token.End], phrase.Words[next]))
            {
                return false;
            }
        }

        return tokens[at].Role is TokenRole.Plain || phrase.Role is TokenRole.Plain;
    }

    // A longer phrase was marked first and keeps its words; a keyword adds itself to whatever the token is.
    private static void Mark(Phrase phrase, Span<Token> tokens, int at, int last)
    {
        MarkBeginning(phrase, ref tokens[at]);
        MarkEnd(phrase, ref tokens[last]);
        if (phrase.Role is TokenRole.Plain)
        {
            return;
        }

        var model = new NamedModel(phrase.Model, tokens[at].Start, tokens[last].End - tokens[at].Start);
        for (var token = at; token <= last; token++)
        {
            tokens[token].Role = phrase.Role;
            tokens[token].Model = model;
        }
    }

    private static void MarkOne(Phrase phrase, ref Token token)
    {
        if (phrase.SaysSomething)
        {
            MarkBeginning(phrase, ref token);
            MarkEnd(phrase, ref token);
        }

        if (phrase.Role is not TokenRole.Plain)
        {
            token.Role = phrase.Role;
            token.Model = new NamedModel(phrase.Model, token.Start, token.End - token.Start);
        }
    }

    private static void MarkBeginning(Phrase phrase, ref Token token)
    {
        if (token.After is null && phrase.After is not null)
        {
            token.After = phrase.After;
            token.Marks |= phrase.Marks & (TokenMarks.Everyday | TokenMarks.Capitals);
        }

        token.Marks |= phrase.Marks & ~(TokenMarks.Everyday | TokenMarks.Capitals);
    }

    private static void MarkEnd(Phrase phrase, ref Token token)
    {
        if (token.Before is null && phrase.Before is not null)
        {
            token.Before = phrase.Before;
            token.Marks |= phrase.Marks & TokenMarks.Everyday;
        }

        token.Marks |= phrase.Marks & ~(TokenMarks.Everyday | TokenMarks.Capitals | TokenMarks.LabelAfter | TokenMarks.RangeEnd);
    }

    // The dots of "ser. no." end no sentence.
    private static void JoinAbbreviations(ReadOnlySpan<char> normalized, Span<Token> words)
    {
        for (var at = 1; at < words.Length; at++)
        {
            if (words[at].Boundary == Boundary.Stop && words[at - 1].Role is TokenRole.Label && Separators.IsAbbreviation(normalized[words[at - 1].End..words[at].Start]))
            {
                words[at].Boundary = Boundary.Blank;
            }
        }
    }
}
