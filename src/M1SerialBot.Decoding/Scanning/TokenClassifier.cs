using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning;

/// <summary>Says what each token of a text is before numbers are looked for: phrases are marked, and what is glued to a serial is taken off.</summary>
internal static class TokenClassifier
{
    private const int MostGlued = 3;
    private const int HalfOfSerial = 3;

    public static void Classify(ReadOnlySpan<char> normalized, Span<Token> tokens, Lexicon lexicon, ShapeSet shapes)
    {
        for (var at = 0; at < tokens.Length; at++)
        {
            lexicon.Phrases.Mark(normalized, tokens, at);
            if (at > 0 && tokens[at].Role == TokenRole.Model)
            {
                LeaveToMaker(tokens, at, lexicon);
                LeaveToNumber(tokens, at);
            }

            if (tokens[at].Digits > 0)
            {
                NameLabel(normalized, tokens, at, lexicon);
                if (!tokens[at].IsOnlyDigits)
                {
                    CutMasks(normalized, ref tokens[at], shapes);
                    Unglue(normalized, tokens, at, lexicon.Phrases, shapes);
                }

                CountRow(tokens, at);
            }
        }
    }

    /// <summary>Where a number ends if signs for unread digits, and whatever stands between them, are left out at its end.</summary>
    public static int EndOfKnown(ReadOnlySpan<char> normalized, int start, int end)
    {
        while (end > start && (SymbolReader.IsUnread(normalized[end - 1]) || Normalizer.KindOf(normalized[end - 1]) is CharacterKind.Gap or CharacterKind.Skip))
        {
            end--;
        }

        return end;
    }

    // A Yamaha M1 is a Yamaha.
    private static void LeaveToMaker(Span<Token> tokens, int at, Lexicon lexicon)
    {
        var name = tokens[at].Model;
        ref readonly var maker = ref tokens[at - 1];
        if (!(tokens[at].Joiner is ' ' or '-' || (maker.IsGlued && tokens[at].Boundary == Boundary.None)) || maker.Role != TokenRole.Model || !maker.Has(TokenMarks.Maker) || name.Start == maker.Model.Start || !lexicon.IsVariant(name.Id))
        {
            return;
        }

        for (; at < tokens.Length && tokens[at].Role == TokenRole.Model && tokens[at].Model.Start == name.Start; at++)
        {
            tokens[at].Model = new NamedModel(maker.Model.Id, name.Start, name.Length);
        }
    }

    // The second half of 145,222 is no model 222.
    private static void LeaveToNumber(Span<Token> tokens, int at)
    {
        ref var half = ref tokens[at];
        if (half is { Letters: 0, Digits: HalfOfSerial } && tokens[at - 1] is { IsNumber: true, Digits: HalfOfSerial } && half.Joiner is ' ' or ',' or '.' or '-')
        {
            (half.Role, half.Model) = (TokenRole.Plain, NamedModel.None);
        }
    }

    // What was found around one number need not be looked for again around the next.
    private static void CountRow(Span<Token> tokens, int at)
    {
        if (at > 0 && tokens[at - 1].IsNumber && tokens[at].Boundary < Boundary.Bracket && !EndsRow(tokens, at - 1))
        {
            tokens[at].NumbersBefore = (byte)Math.Min(tokens[at - 1].NumbersBefore + 1, Token.MostInRow);
        }
    }

    /// <summary>Whether words before a number already explain it, or it's joined to them, so that they don't govern the next one: <c>CC 74 198765</c>.</summary>
    public static bool EndsRow(ReadOnlySpan<Token> tokens, int number) =>
        number > 0 && (tokens[number].Boundary == Boundary.None || tokens[number - 1].Before is not null);

    // A word that no list has can be a label by its parts: "Klantnr. 123456". The dot that abbreviates a label ends no sentence.
    private static void NameLabel(ReadOnlySpan<char> normalized, Span<Token> tokens, int number, Lexicon lexicon)
    {
        if (number == 0)
        {
            return;
        }

        ref var word = ref tokens[number - 1];
        if (word is { Role: TokenRole.Plain, Before: null, Digits: 0, IsGlued: false } && word.Letters > 2)
        {
            var text = normalized[word.Start..word.End];
            if (lexicon.IsLabel(text))
            {
                word.Role = TokenRole.Label;
            }
            else if (lexicon.IsOtherNumber(text))
            {
                word.Before = NonSerialKind.OtherNumber;
            }
        }

        var isLabel = word.Role is TokenRole.Label or TokenRole.NumberWord || (word.Before is not null && !word.Has(TokenMarks.Everyday));
        if (isLabel && tokens[number].Boundary == Boundary.Stop && Separators.IsAbbreviation(normalized[word.End..tokens[number].Start]))
        {
            tokens[number].Boundary = Boundary.Colon;
        }
    }

    // Question marks after a whole number are no unread digits. Without them it can turn out to be a date.
    private static void CutMasks(ReadOnlySpan<char> normalized, ref Token token, ShapeSet shapes)
    {
        if (!SymbolReader.IsUnread(normalized[token.End - 1]))
        {
            return;
        }

        var known = EndOfKnown(normalized, token.Start, token.End);
        if (shapes.MatchesWhole(normalized, token.Start, known, NamedModel.None))
        {
            foreach (var sign in normalized[known..token.End])
            {
                token.Masks -= Normalizer.IsMask(sign) ? 1 : 0;
                token.Letters -= char.IsAsciiLetter(sign) ? 1 : 0;
            }

            token.End = known;
        }
    }

    // Names and labels that are glued to a serial are taken off, unless all of it has the form of a serial.
    private static void Unglue(ReadOnlySpan<char> normalized, Span<Token> tokens, int at, PhraseIndex phrases, ShapeSet shapes)
    {
        ref var token = ref tokens[at];
        if (token.Role != TokenRole.Plain || token.Letters == 0 || shapes.Matches(normalized, token.Start, token.End, NamedModel.None))
        {
            return;
        }

        if (phrases.GluedLabelEnd(normalized, tokens, at) is > 0 and var end && shapes.Matches(normalized, token.Start + end, token.End, NamedModel.None))
        {
            TakeOff(normalized, ref token, end);
            token.IsLabelled = true;
            return;
        }

        UnglueNames(normalized, ref token, token, phrases, shapes, NamedModel.None, isLabelled: false, MostGlued);
    }

    // M1SN198765 is an M1, SN and a number, though "M1s" is a name as well.
    private static bool UnglueNames(
        ReadOnlySpan<char> normalized, ref Token token, in Token rest, PhraseIndex phrases, ShapeSet shapes, NamedModel model, bool isLabelled, int most)
    {
        var next = 0;
        while (phrases.Glued.At(normalized, rest, shapes.FewestSymbols, ref next) is { } phrase)
        {
            var named = phrase.Role == TokenRole.Model ? new NamedModel(phrase.Model, rest.Start, phrase.Length) : model;
            var labelled = isLabelled || phrase.Role is TokenRole.Label or TokenRole.NumberWord;
            var shorter = rest;
            TakeOff(normalized, ref shorter, phrase.Length);
            if (shorter.IsOnlyDigits ? shapes.IsFormOf(shorter.Digits, named) : shapes.Matches(normalized, shorter.Start, shorter.End, named))
            {
                token = shorter;
                token.Model = named;
                token.IsLabelled = labelled;
                return true;
            }

            if (most > 1 && UnglueNames(normalized, ref token, shorter, phrases, shapes, named, labelled, most - 1))
            {
                return true;
            }
        }

        return false;
    }

    private static void TakeOff(ReadOnlySpan<char> normalized, ref Token token, int length)
    {
        foreach (var character in normalized.Slice(token.Start, length))
        {
            token.Letters -= char.IsAsciiLetter(character) ? 1 : 0;
            token.Digits -= Normalizer.IsDigit(character) ? 1 : 0;
        }

        token.Start += length;
    }
}
