using M1SerialBot.Decoding.Clues.Dates;
using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Listings;

/// <summary>A scanned listing: its tokens, its sentences, and which of its words are about an instrument that the bot knows.</summary>
internal readonly ref struct ListingText
{
    private const int FarthestAside = 3;

    private readonly int[] _sentences;
    private readonly byte[] _cueFrom;
    private readonly byte[] _cueTo;
    private readonly bool[] _isOurs;
    private readonly bool[] _isSupposed;

    /// <param name="buffers">The text; it has to be scanned already.</param>
    /// <param name="lexicon">The instruments.</param>
    /// <param name="cues">What the words say.</param>
    public ListingText(ScanBuffers buffers, Lexicon lexicon, List<CueHit> cues)
    {
        Raw = buffers.Raw;
        Normalized = buffers.Normalized;
        Tokens = buffers.Tokens;
        Cues = cues;
        _sentences = SentencesOf(Tokens);
        _cueFrom = new byte[Tokens.Length];
        _cueTo = new byte[Tokens.Length];
        foreach (var cue in cues)
        {
            _cueFrom[cue.First] = _cueFrom[cue.First] == 0 ? (byte)(cue.Id + 1) : _cueFrom[cue.First];
            _cueTo[cue.Last] = (byte)(cue.Id + 1);
        }

        _isOurs = new bool[Tokens.Length];
        _isSupposed = new bool[_sentences.Length == 0 ? 0 : _sentences[^1] + 1];
        MarkOurs(lexicon);
        MarkSupposed();
    }

    public ReadOnlySpan<char> Raw { get; }

    public ReadOnlySpan<char> Normalized { get; }

    public ReadOnlySpan<Token> Tokens { get; }

    /// <summary>What the words say, in the order of the text.</summary>
    public List<CueHit> Cues { get; }

    /// <summary>The number of a token's sentence.</summary>
    public int SentenceOf(int token) => _sentences[token];

    /// <summary>Whether a token is about an instrument that the bot knows, and not about another that the listing names.</summary>
    public bool IsOurs(int token) => _isOurs[token];

    /// <summary>What the words that begin at a token say; null for nothing.</summary>
    public ListingCue? CueFrom(int token) => _cueFrom[token] == 0 ? null : (ListingCue)(_cueFrom[token] - 1);

    /// <summary>What the words that end at a token say; null for nothing.</summary>
    public ListingCue? CueTo(int token) => _cueTo[token] == 0 ? null : (ListingCue)(_cueTo[token] - 1);

    /// <summary>The token after the last one of a sentence that begins at a token.</summary>
    public int EndOfSentence(int first)
    {
        var end = first;
        while (end < Tokens.Length && _sentences[end] == _sentences[first])
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a token's sentence only asks, searches or supposes, and so says nothing of an instrument.</summary>
    public bool IsSupposed(int token) => _isSupposed[_sentences[token]];

    /// <summary>Whether a token is the first of a question: <c>Isn't the first digit the year?</c></summary>
    public bool OpensQuestion(int token) => IsSupposed(token) && (token == 0 || _sentences[token - 1] != _sentences[token]);

    /// <summary>Whether a token is in the sentence of some words, and about an instrument that the bot knows. The dot of <c>Bj. 89</c> ends no sentence.</summary>
    public bool IsBeside(in CueHit cue, int token) => _isOurs[token] && (_sentences[token] == _sentences[cue.Last]
        || (token == cue.Last + 1 && Separators.IsAbbreviation(Normalized[cue.End..Tokens[token].Start])));

    /// <summary>Where a token ends, from 0. A sign for the year belongs to it, a question mark doesn't.</summary>
    public int EndOf(int token)
    {
        var end = Tokens[token].Start + Normalized[Tokens[token].Start..Tokens[token].End].TrimEnd('?').Length;
        return end < Normalized.Length && DateWords.YearMarks.Contains(Normalized[end]) ? end + 1 : end;
    }

    /// <summary>The raw text of some tokens.</summary>
    /// <param name="first">The first one.</param>
    /// <param name="last">The last one.</param>
    /// <param name="reach">How many characters of the first one count; 0 for all.</param>
    public string Slice(int first, int last, int reach = 0)
    {
        var start = Tokens[first].Start;
        start = reach > 0 ? Math.Max(start, Tokens[first].End - reach) : start;
        return Raw[start..EndOf(last)].ToString();
    }

    private static int[] SentencesOf(ReadOnlySpan<Token> tokens)
    {
        var sentences = new int[tokens.Length];
        for (int at = 0, sentence = 0; at < tokens.Length; at++)
        {
            sentence += at > 0 && tokens[at].Boundary >= Boundary.Stop ? 1 : 0;
            sentences[at] = sentence;
        }

        return sentences;
    }

    // In a sentence, the nearest name before a word owns it, or else the first after it. A sentence without a name goes on with the last one's first.
    private void MarkOurs(Lexicon lexicon)
    {
        var names = NamesOf(lexicon);
        if (!names.ContainsAnyExcept(Name.None, Name.Another))
        {
            _isOurs.AsSpan().Fill(!names.Contains(Name.Another));
            return;
        }

        var carried = Name.Ours;
        for (int from = 0, to; from < names.Length; from = to)
        {
            to = EndOfSentence(from);
            var sentence = names[from..to];
            var first = sentence.IndexOfAnyExcept(Name.None);
            var owner = first < 0 ? carried : sentence[first];
            carried = owner;
            for (var at = 0; at < sentence.Length; at++)
            {
                owner = sentence[at] == Name.None ? owner : sentence[at];
                _isOurs[from + at] = owner == Name.Ours;
            }
        }
    }

    private void MarkSupposed()
    {
        foreach (var cue in Cues)
        {
            _isSupposed[_sentences[cue.First]] |= (ListingCue)cue.Id is ListingCue.Wanted or ListingCue.Hypothetical;
        }

        for (var at = 0; at < Tokens.Length; at++)
        {
            var next = at + 1 < Tokens.Length ? Tokens[at + 1].Start : Normalized.Length;
            var isLast = at + 1 == Tokens.Length || _sentences[at + 1] != _sentences[at];
            _isSupposed[_sentences[at]] |= isLast && Normalized[Tokens[at].End..next].TrimStart(')').StartsWith('?');
        }
    }

    private Span<Name> NamesOf(Lexicon lexicon)
    {
        var names = new Name[Tokens.Length];
        var hasOurs = false;
        for (var at = 0; at < names.Length; at++)
        {
            ref readonly var token = ref Tokens[at];
            if (token.Model.IsNamed && (token.Role == TokenRole.Model || token.Role == TokenRole.Plain))
            {
                names[at] = lexicon.IsVariant(token.Model.Id) ? Name.Ours : Name.Another;
                hasOurs |= names[at] == Name.Ours;
            }
        }

        foreach (var cue in Cues)
        {
            if ((ListingCue)cue.Id == ListingCue.OtherThing)
            {
                names[cue.First] = Name.Another;
            }
            else if ((ListingCue)cue.Id == ListingCue.ForeignPart)
            {
                names.AsSpan()[cue.First..(cue.Last + 1)].Clear();
            }
            else if ((ListingCue)cue.Id == ListingCue.Aside && hasOurs)
            {
                DropAfter(names, cue.Last);
            }
        }

        for (var at = 0; at < names.Length && hasOurs; at++)
        {
            if (Tokens[at].Has(TokenMarks.Comparison))
            {
                DropAfter(names, at);
            }
        }

        return names;
    }

    // What's only compared with, or wanted in return, isn't on offer. Two names joined by "or" are both dropped.
    private void DropAfter(Name[] names, int cue)
    {
        var left = FarthestAside;
        for (var at = cue + 1; at < names.Length && left > 0 && _sentences[at] == _sentences[cue]; at++)
        {
            if (names[at] == Name.Ours)
            {
                return;
            }

            left = names[at] == Name.Another ? FarthestAside : left - 1;
            names[at] = Name.None;
        }
    }

    private enum Name : byte
    {
        None,

        Ours,

        Another,
    }
}
