using System.Globalization;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Pipeline;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Scanning.Judging;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Listings;

/// <summary>Reads a whole listing once, and quotes everything that it says of an instrument that the bot knows.</summary>
internal sealed class ListingReader(KnowledgeBase knowledge, Lexicon lexicon, ClueContext clues)
{
    private const int UsualItems = 16;
    private const int FarthestPriceWord = 4;
    private const int FewestPriceDigits = 2;

    private readonly HashSet<uint> _currencies =
    [
        .. knowledge.Lexicon.Currencies!.Currencies
            .SelectMany(currency => currency.Words.Append(currency.Code).Concat(currency.Everyday ?? []).Concat(currency.Capitals ?? []))
            .Select(LexiconCompiler.WordsOf).Where(words => words.Length == 1).Select(words => Hashes.Of(words[0])),
    ];

    private readonly ListingWords _words = new(knowledge.Lexicon.Listings!);
    private readonly ClaimFinder _claims = new(knowledge);
    private readonly DateFinder _dates = new(clues);

    /// <summary>What a text says, in its order.</summary>
    public List<Finding> Read(ReadOnlySpan<char> text)
    {
        using var buffers = new ScanBuffers(text, stackalloc char[ScanBuffers.ShortText], stackalloc Token[ScanBuffers.ShortText], lexicon, knowledge.Shapes);
        using var scan = new Scanner(buffers, lexicon, knowledge.Shapes, stackalloc Candidate[UsualItems], isField: false);
        var listing = new ListingText(buffers, lexicon, _words.Cues.Find(buffers.Normalized, buffers.Tokens, isGreedy: true));
        var numbers = SerialFinder.Find(knowledge, scan, Leniency.Normal);
        var findings = new List<Finding>();
        foreach (var serial in numbers.Serials)
        {
            findings.Add(new SerialGiven(serial));
        }

        ReadNames(listing, findings);
        _dates.Read(listing, findings);
        ReadPrice(listing, numbers, findings);
        new ConditionReader(_words).Read(listing, findings);
        findings.AddRange(_claims.Find(listing).Where(claim => claim.Claim.IsBoast));
        findings.Sort((left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : left.Topic.CompareTo(right.Topic));
        return findings;
    }

    /// <summary>The claims that a text makes, in its order.</summary>
    public List<ClaimMade> ReadClaims(ReadOnlySpan<char> text)
    {
        using var buffers = new ScanBuffers(text, stackalloc char[ScanBuffers.ShortText], stackalloc Token[ScanBuffers.ShortText], lexicon, knowledge.Shapes);
        using var scan = new Scanner(buffers, lexicon, knowledge.Shapes, stackalloc Candidate[UsualItems], isField: false);
        return _claims.Find(new ListingText(buffers, lexicon, _words.Cues.Find(buffers.Normalized, buffers.Tokens, isGreedy: true)));
    }

    // Each model counts once.
    private void ReadNames(scoped in ListingText text, List<Finding> findings)
    {
        var models = new HashSet<int>();
        for (var at = 0; at < text.Tokens.Length; at++)
        {
            ref readonly var token = ref text.Tokens[at];
            if (token is { Role: TokenRole.Model, Model.IsNamed: true } && knowledge.IsVariant(token.Model.Id) && models.Add(token.Model.Id.Index))
            {
                findings.Add(new ModelNamed(token.Model.Start, token.Model.Length, knowledge.NameOf(token.Model.Id)));
            }

            if (text.IsOurs(at) && EndOfVoltage(text, at) is { } end)
            {
                findings.Add(new ConditionSaid(ListingTopic.Voltage, token.Start, end - token.Start, ConditionState.Yes));
            }
        }

        foreach (var cue in text.Cues)
        {
            if ((ListingCue)cue.Id is ListingCue.Early or ListingCue.Late && text.IsOurs(cue.First) && !text.IsSupposed(cue.First))
            {
                findings.Add(new AgeBoast(cue.Start, cue.End - cue.Start, (ListingCue)cue.Id == ListingCue.Early));
            }
        }
    }

    // 220V, 220 V
    private int? EndOfVoltage(scoped in ListingText text, int at)
    {
        ref readonly var token = ref text.Tokens[at];
        var word = text.Normalized[token.Start..token.End];
        var digits = word.IndexOfAnyExceptInRange('0', '9');
        if (digits == 0 || !int.TryParse(digits < 0 ? word : word[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var volts) || !_words.Mains.Contains(volts))
        {
            return null;
        }

        return digits > 0 ? _words.IsVolt(word[digits..]) ? token.End : null
            : at + 1 < text.Tokens.Length && text.Tokens[at + 1].Boundary <= Boundary.Blank && text.CueFrom(at + 1) == ListingCue.Volt ? text.Tokens[at + 1].End
            : null;
    }

    // The first price that isn't somebody else's: not when it was new, and not for the shipping.
    private void ReadPrice(scoped in ListingText text, FindResult numbers, List<Finding> findings)
    {
        var dates = findings.OfType<DateShown>().ToList();
        var at = 0;
        foreach (var number in numbers.NonSerials)
        {
            while (at + 1 < text.Tokens.Length && text.Tokens[at].End <= number.Start)
            {
                at++;
            }

            if (number.Kind == NonSerialKind.Price && DigitsOf(text.Normalized.Slice(number.Start, number.Length)) >= FewestPriceDigits && text.IsOurs(at) && !text.IsSupposed(at) && !IsOtherPrice(text, at)
                && !dates.Exists(date => date.Start < number.Start + number.Length && number.Start < date.Start + date.Length))
            {
                var (start, end) = WithCurrency(text, at, number);
                findings.Add(new PriceAsked(start, end - start));
                return;
            }
        }
    }

    private static int DigitsOf(ReadOnlySpan<char> normalized)
    {
        var digits = 0;
        foreach (var character in normalized)
        {
            digits += Normalizer.IsDigit(character) ? 1 : 0;
        }

        return digits;
    }

    private static bool IsOtherPrice(scoped in ListingText text, int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - FarthestPriceWord) && text.SentenceOf(before) == text.SentenceOf(at); before--)
        {
            if (text.CueTo(before) == ListingCue.OtherPrice)
            {
                return true;
            }
        }

        return false;
    }

    private (int Start, int End) WithCurrency(scoped in ListingText text, int at, NonSerial number)
    {
        var (start, end) = (number.Start, number.Start + number.Length);
        var before = text.Normalized[..start].TrimEnd(' ');
        var after = text.Normalized[end..].TrimStart(' ');
        if (before.EndsWith(Normalizer.Currency) && start - before.Length <= 1)
        {
            return (before.Length - 1, end);
        }

        if (after.StartsWith(Normalizer.Currency) && text.Normalized.Length - end - after.Length <= 1)
        {
            return (start, text.Normalized.Length - after.Length + 1);
        }

        var last = at;
        while (last + 1 < text.Tokens.Length && text.Tokens[last + 1].Start < end)
        {
            last++;
        }

        if (last + 1 < text.Tokens.Length && text.Tokens[last + 1] is { Boundary: <= Boundary.Blank } next && IsCurrency(text, next))
        {
            return (start, next.IsGlued ? next.Start + 1 : next.End);
        }

        return at > 0 && text.Tokens[at].Boundary <= Boundary.Blank && IsCurrency(text, text.Tokens[at - 1]) ? (text.Tokens[at - 1].Start, end) : (start, end);
    }

    private bool IsCurrency(scoped in ListingText text, in Token token) =>
        token.After == NonSerialKind.Price && _currencies.Contains(Hashes.Of(text.Normalized[token.Start..(token.IsGlued ? token.Start + 1 : token.End)]));
}
