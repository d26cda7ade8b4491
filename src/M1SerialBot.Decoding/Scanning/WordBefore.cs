using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning;

/// <summary>The nearest word before a number that says what it is: a label, or the name of another kind of number.</summary>
/// <remarks>16 bytes, so that it's copied in one piece: it goes with every number.</remarks>
internal readonly struct WordBefore
{
    private const int Farthest = 6;
    private const int FarthestOfHeading = 12;
    // "Price drop: 300" is the old price.
    private const int FewestOfHeading = 5;
    private const int MidiValues = 128;

    private readonly OptionalKind _kind;
    private readonly byte _weight;

    private WordBefore(NonSerialKind? kind, Weight weight, int token, int start, int end)
    {
        _kind = new OptionalKind(kind);
        _weight = (byte)weight;
        (Token, Start, End) = (token, start, end);
    }

    /// <summary>Whether there is one.</summary>
    public bool Found => _weight > 0;

    public bool IsLabel => Found && _kind.IsNone;

    /// <summary>What the number is; null for a serial.</summary>
    public NonSerialKind? Kind => _kind.Value;

    /// <summary>How much the word counts.</summary>
    public Weight Weight => (Weight)_weight;

    /// <summary>Its place among the tokens.</summary>
    public int Token { get; }

    /// <summary>Where it begins in the raw text.</summary>
    public int Start { get; }

    /// <summary>Where it ends in the raw text, exclusive.</summary>
    public int End { get; }

    public static WordBefore Of(in TokenGroup group, Lexicon lexicon)
    {
        var first = group.First;
        if (group[0].IsLabelled)
        {
            return Serial(first, Weight.Decisive, group.Start, group.Start);
        }

        if (group[0].Joiner != ' ' && (group.Before(1) is ['#'] || group.Before(2) is ['#', ' ']))
        {
            return OfNumberWord(group, lexicon, first, group.Start - 1, group.Start);
        }

        for (int distance = 1, at = first - 1; distance <= Farthest && at >= 0; distance++, at--)
        {
            ref readonly var token = ref group.Tokens[at];
            if (!Reaches(group, at, distance))
            {
                return default;
            }

            // "Serial plate reads ...": an everyday word that doesn't count here can be one to look past.
            if (token.Before is { } kind && OfKeyword(group, at, distance, kind) is var keyword && (keyword.Found || token.Role != TokenRole.Filler))
            {
                return keyword;
            }

            switch (token.Role)
            {
                case TokenRole.Label:
                    return OfLabel(group, at);
                case TokenRole.NumberWord when token.Letters == 1 && group.Tokens[at + 1].Joiner == '-':
                    return default;
                case TokenRole.NumberWord:
                    return OfNumberWord(group, lexicon, at, token.Start, token.End);
                case TokenRole.Filler or TokenRole.Model:
                    continue;
            }

            // Objednávka č. 123456
            if (token is { Letters: 1, Digits: 0, Masks: 0 } && Separators.IsAbbreviation(group.Text[token.End..group.Tokens[at + 1].Start]))
            {
                continue;
            }

            if (token is { Role: TokenRole.Plain, Digits: 0 } && EndsHeading(group, distance))
            {
                return OfHeading(group, at, lexicon);
            }

            // What's right before the number has its role already.
            var word = group.Text[token.Start..token.End];
            return distance > 1 && token is { Digits: 0, IsGlued: false } && token.Letters > 2
                ? lexicon.IsLabel(word) ? Serial(at, Weight.Decisive, token.Start, token.End)
                    : lexicon.IsOtherNumber(word) ? new WordBefore(NonSerialKind.OtherNumber, Weight.Decisive, at, token.Start, token.End)
                    : default
                : default;
        }

        return default;
    }

    private static bool EndsHeading(in TokenGroup group, int distance) => group[0].Boundary == Boundary.Colon
        ? distance > 1 || group.Digits >= FewestOfHeading
        : group.Digits >= FewestOfHeading && group.TokenBefore.Has(TokenMarks.Copula);

    // "wifi password in the studio with the M1: 198765" has its colon after all of it, and "the PIN of the locker is 198765" its verb.
    private static WordBefore OfHeading(in TokenGroup group, int at, Lexicon lexicon)
    {
        for (var first = Math.Max(0, group.First - FarthestOfHeading); at >= first && (at + 1 == group.First || group.Tokens[at + 1].Boundary <= Boundary.Bracket) && !group.Tokens[at].IsNumeric; at--)
        {
            ref readonly var token = ref group.Tokens[at];
            // Something right beside the number counts as much: "a serial upgrader: 130000 SEK".
            if (group.IsLabel(at, lexicon))
            {
                return Serial(at, group[0].Boundary == Boundary.Colon ? Weight.Strong : Weight.Decisive, token.Start, token.End);
            }

            if (token.Before is { } kind && !token.Has(TokenMarks.Everyday))
            {
                return OfLabelOn(group, at) is { Found: true } label ? label : new WordBefore(kind, Weight.Decisive, at, token.Start, token.End);
            }
        }

        return default;
    }

    // "Units before serial 005000" have no such number.
    private static WordBefore OfLabel(in TokenGroup group, int at)
    {
        ref readonly var label = ref group.Tokens[at];
        for (var before = at; before > 0 && group.Tokens[before].Boundary <= Boundary.Blank; before--)
        {
            ref readonly var token = ref group.Tokens[before - 1];
            if (token.Has(TokenMarks.Range))
            {
                return new WordBefore(NonSerialKind.Range, Weight.Decisive, before - 1, token.Start, label.End);
            }

            if (token.Role is not (TokenRole.Label or TokenRole.NumberWord or TokenRole.Filler))
            {
                break;
            }
        }

        // "S/N" is two tokens, and the phrase has its place in both.
        return Serial(at, Weight.Decisive, label.Model.Length > 0 ? label.Model.Start : label.Start, label.End);
    }

    private static WordBefore Serial(int token, Weight weight, int start, int end) => new(null, weight, token, start, end);

    // A full stop, a comma or a new line ends what a word governs, but a label keeps its abbreviating dot, and can end its line or its cell.
    private static bool Reaches(in TokenGroup group, int at, int distance)
    {
        ref readonly var next = ref group.Tokens[at + 1];
        if (next.Boundary < Boundary.Comma)
        {
            return true;
        }

        ref readonly var token = ref group.Tokens[at];
        var isLabel = token.Before is not null || token.Role is TokenRole.Label or TokenRole.NumberWord || token is { Letters: 1, Digits: 0 };
        var gap = group.Text[token.End..next.Start];
        return distance == 1 && isLabel && (next.Boundary == Boundary.Line || Separators.IsAbbreviation(gap) || Separators.IsCellBorder(gap));
    }

    private static WordBefore OfKeyword(in TokenGroup group, int at, int distance, NonSerialKind kind)
    {
        ref readonly var token = ref group.Tokens[at];
        var isEveryday = token.Has(TokenMarks.Everyday);
        if (isEveryday && (distance > 1 || !Fits(group, kind) || (group[0].Boundary > Boundary.Blank && kind is not (NonSerialKind.Telephone or NonSerialKind.Date))))
        {
            return default;
        }

        return OfLabelOn(group, at) is { Found: true } label ? label : new WordBefore(kind, isEveryday ? Weight.Strong : Weight.Decisive, at, token.Start, token.End);
    }

    // In "the serial on the receipt is 198765" the receipt only says where it is, and so does the plate in "serial plate says".
    private static WordBefore OfLabelOn(in TokenGroup group, int place)
    {
        var at = place;
        while (at > 0 && group.Tokens[at].Boundary <= Boundary.Blank && group.Tokens[at - 1].Role == TokenRole.Filler && !group.Tokens[at - 1].Has(TokenMarks.Conjunction))
        {
            at--;
        }

        return at > 0 && (at < place || group.Tokens[place].Role == TokenRole.Filler) && group.Tokens[at].Boundary <= Boundary.Blank && group.Tokens[at - 1].Role == TokenRole.Label ? OfLabel(group, at - 1) : default;
    }

    private static bool Fits(in TokenGroup group, NonSerialKind kind) => kind switch
    {
        NonSerialKind.Date => group.Count == 1 && group.IsNumber(0, SixDigitDate.Digits) && SixDigitDate.CanBe(group.ValueOf(0)),
        NonSerialKind.MidiNumber => group.ValueOf(0) is >= 0 and < MidiValues,
        NonSerialKind.Telephone => group.Digits >= NumberGlance.FewestTelephoneDigits || group.TextOf(0)[0] == '0' || group[0].Boundary <= Boundary.Blank || group.Before(2) is ". ",
        _ => true,
    };

    // "Order no." is no serial's number; whose "no." is depends on the word before it.
    private static WordBefore OfNumberWord(in TokenGroup group, Lexicon lexicon, int at, int start, int end)
    {
        var before = at - 1;
        while (before >= 0 && IsPossessive(group, before))
        {
            before--;
        }

        if (before >= 0 && group.Tokens[before + 1].Boundary == Boundary.Colon && OfAnother(group, before, end) is { } another)
        {
            return another;
        }

        if (before < 0 || (group.Tokens[before + 1].Boundary > Boundary.Bracket && !Separators.IsAbbreviation(group.Text[group.Tokens[before].End..group.Tokens[before + 1].Start])))
        {
            return Serial(at, Weight.Fair, start, end);
        }

        ref readonly var token = ref group.Tokens[before];
        if (token.Before is { } kind)
        {
            return new WordBefore(kind, Weight.Decisive, before, token.Start, end);
        }

        return token.Role switch
        {
            TokenRole.Label => Serial(before, Weight.Decisive, token.Start, end),
            TokenRole.NumberWord => OfNumberWord(group, lexicon, before, token.Start, end),
            TokenRole.Filler or TokenRole.Model => OfAnother(group, before, end, token.Role == TokenRole.Filler && group.Tokens[before + 1].Boundary == Boundary.Bracket) ?? Serial(at, Weight.Fair, start, end),
            _ when token.Digits > 0 || token.Has(TokenMarks.Inscription) => Serial(at, Weight.Fair, start, end),
            _ when lexicon.IsLabel(group.Text[token.Start..token.End]) => Serial(before, Weight.Decisive, token.Start, end),
            _ => new WordBefore(NonSerialKind.OtherNumber, Weight.Decisive, before, token.Start, end),
        };
    }

    // "Invoice for my M1: no. 198765" is the invoice's, "color: #198765" the color's, and "receipt still here (no. 20714)" the receipt's.
    private static WordBefore? OfAnother(in TokenGroup group, int from, int end, bool isInBrackets = false)
    {
        var at = from;
        while (at > 0 && from - at < Farthest && group.Tokens[at].Boundary <= Boundary.Bracket && IsPassed(group.Tokens[at], isInBrackets))
        {
            at--;
        }

        ref readonly var token = ref group.Tokens[at];
        return token.Before is { } kind && !token.Has(TokenMarks.Everyday) ? new WordBefore(kind, Weight.Decisive, at, token.Start, end) : null;
    }

    private static bool IsPassed(in Token token, bool isInBrackets) =>
        token.Role == TokenRole.Filler || (isInBrackets ? token is { Role: TokenRole.Plain, Digits: 0, Before: null } : token.Role == TokenRole.Model);

    private static bool IsPossessive(in TokenGroup group, int at)
    {
        ref readonly var token = ref group.Tokens[at];
        return token is { Letters: 1, Digits: 0, Joiner: '\'' };
    }
}
