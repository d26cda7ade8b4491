using System.Runtime.InteropServices;
using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Listings;

/// <summary>Reads how the parts of an instrument are said to be.</summary>
internal sealed class ConditionReader(ListingWords words)
{
    /// <summary>Adds what a listing says of conditions.</summary>
    public void Read(scoped in ListingText text, List<Finding> findings)
    {
        var hits = words.Conditions.Find(text.Normalized, text.Tokens, isGreedy: true);
        for (int from = 0, to; from < hits.Count; from = to)
        {
            var end = text.EndOfSentence(hits[from].First);
            to = from + 1;
            while (to < hits.Count && hits[to].First < end)
            {
                to++;
            }

            if (!text.IsSupposed(hits[from].First))
            {
                new ConditionSentence(text, words, CollectionsMarshal.AsSpan(hits)[from..to], findings).Read();
            }
        }
    }
}

/// <summary>
/// Joins the parts and the states that a sentence names. A state belongs to the parts before it ("keys and screen are fine") or to the one after it
/// ("no dead keys"), and a comma ends what it reaches, unless parts are listed.
/// </summary>
internal ref struct ConditionSentence(ListingText text, ListingWords words, ReadOnlySpan<CueHit> hits, List<Finding> findings)
{
    // In tokens.
    private const int FarthestState = 7;
    private const int FarthestName = 4;
    private const int FarthestJoined = 4;
    private const int FarthestNegation = 4;
    private const int FarthestNegationAfter = 2;

    private readonly ListingText _text = text;
    private readonly ReadOnlySpan<CueHit> _hits = hits;

    // Parts that wait for a state, those of this clause from _clause on; extras that may still turn out to be missing; parts that got the last state.
    private readonly List<int> _open = [];
    private readonly List<int> _extras = [];
    private readonly List<int> _stated = [];
    private int _clause;

    // A state that waits for a part, and the part that got it.
    private int _waiting = -1;
    private int _reached = -1;
    private int _joinable;
    private bool _isContrast;

    public void Read()
    {
        for (var at = 0; at < _hits.Length; at++)
        {
            if (at > 0 && IsParted(at - 1, at))
            {
                EndClause();
            }

            switch (words[_hits[at]])
            {
                case { Topic: { } topic, State: not null }:
                    Say(topic, StateOf(at), at, at);
                    break;
                case { Topic: { } topic }:
                    ReadName(at, topic);
                    break;
                case { State: not null }:
                    ReadState(at);
                    break;
                case { Cue: ListingCue.Contrast }:
                    EndClause();
                    _open.Clear();
                    _clause = 0;
                    _isContrast = true;
                    break;
            }
        }

        EndClause();
    }

    private void ReadName(int at, ListingTopic topic)
    {
        // "Teclado Korg M1" is the instrument.
        var next = _hits[at].Last + 1;
        if (next < _text.Tokens.Length && _text.Tokens[next] is { Role: TokenRole.Filler or TokenRole.Model, Boundary: <= Boundary.Blank, Marks: TokenMarks.Maker or TokenMarks.None } name
            && (name.Model.IsNamed || name.Has(TokenMarks.Maker)))
        {
            return;
        }

        if (words.Extras.Contains(topic))
        {
            _extras.Add(at);
            if (_waiting >= 0 && words[_hits[_waiting]].State == ConditionState.No && Distance(_waiting, at) <= FarthestName)
            {
                SettleExtras(isMissing: true, _waiting);
            }

            return;
        }

        _isContrast = false;
        if (_waiting >= 0 && _reached < 0 && Distance(_waiting, at) <= FarthestName)
        {
            (_reached, _joinable) = (at, _open.Count);
            Join(_waiting, [at]);
        }
        else
        {
            _open.Add(at);
        }
    }

    private void ReadState(int at)
    {
        if (words[_hits[at]].State == ConditionState.No && _extras.Count > 0)
        {
            SettleExtras(isMissing: !IsNegated(at), at);
            return;
        }

        var hasNames = _open.Count > _clause && Distance(_open[^1], at) <= FarthestState;
        if (hasNames && !IsBeforeItsName(at))
        {
            Join(at, [.. _open]);
            _open.Clear();
            _clause = 0;
            _waiting = _reached = -1;
        }
        else if (!hasNames && _isContrast && _stated.Count > 0 && !IsBeforeItsName(at) && StateOf(at) == ConditionState.Fault)
        {
            // "Keys work but stick": what comes after is said of the same, if it's worse.
            Join(at, [.. _stated]);
            _isContrast = false;
        }
        else
        {
            EndWaiting();
            (_waiting, _reached) = (at, -1);
        }
    }

    // "And a dim screen": the state describes what comes right after it, unless it follows its part or a verb.
    private readonly bool IsBeforeItsName(int at) =>
        at + 1 < _hits.Length && words[_hits[at + 1]].IsName && Distance(at, at + 1) <= 1 && !IsParted(at, at + 1)
        && !(at > 0 && Distance(at - 1, at) <= 1 && (words[_hits[at - 1]].IsName || words[_hits[at - 1]].Cue == ListingCue.Copula));

    private void EndClause()
    {
        EndWaiting();
        SettleExtras(isMissing: false, -1);
        _clause = _open.Count;
    }

    // "No issues with keys or buttons": what is joined to the part that got the state gets it, too, if nothing else is said of it.
    private void EndWaiting()
    {
        var (last, joined) = (_reached, _joinable);
        while (last >= 0 && joined < _open.Count && Distance(last, _open[joined]) <= FarthestJoined)
        {
            last = _open[joined++];
            Join(_waiting, [last]);
        }

        if (_reached >= 0)
        {
            _open.RemoveRange(_joinable, joined - _joinable);
        }

        _waiting = _reached = -1;
    }

    private void SettleExtras(bool isMissing, int state)
    {
        foreach (var extra in _extras)
        {
            var negation = NegationOf(extra);
            var isNo = isMissing || negation >= 0;
            Say(words[_hits[extra]].Topic!.Value, isNo ? ConditionState.No : ConditionState.Yes, extra, state >= 0 ? state : negation >= 0 ? negation : extra);
        }

        _extras.Clear();
    }

    private void Join(int state, scoped ReadOnlySpan<int> names)
    {
        _stated.Clear();
        for (var at = 0; at < names.Length; at++)
        {
            var topic = words[_hits[names[at]]].Topic!.Value;
            _stated.Add(names[at]);
            if (at == 0 || words[_hits[names[at - 1]]].Topic != topic)
            {
                // A part that is missing is a fault, where it's no extra.
                Say(topic, StateOf(state) is ConditionState.No && words[_hits[state]].State is ConditionState.No ? ConditionState.Fault : StateOf(state), names[at], state);
            }
        }
    }

    private readonly ConditionState StateOf(int at) => IsNegated(at) ? Opposite(words[_hits[at]].State!.Value) : words[_hits[at]].State!.Value;

    // What's quoted has the word that negates the state: "dead keys" isn't what "no dead keys" says.
    private readonly void Say(ListingTopic topic, ConditionState state, int one, int other)
    {
        var negation = NegationOf(other) is >= 0 and var found ? found : other;
        var start = Math.Min(Math.Min(_hits[one].Start, _hits[other].Start), _hits[negation].Start);
        var end = Math.Max(Math.Max(_hits[one].End, _hits[other].End), _hits[negation].End);
        if (_text.IsOurs(_hits[one].First))
        {
            findings.Add(new ConditionSaid(topic, start, end - start, state));
        }
    }

    private static ConditionState Opposite(ConditionState state) => state switch
    {
        ConditionState.Good => ConditionState.Fault,
        ConditionState.Fault => ConditionState.Good,
        ConditionState.No => ConditionState.Yes,
        _ => ConditionState.No,
    };

    private readonly bool IsNegated(int at) => NegationOf(at) >= 0;

    // The word that negates another one; -1 if none does.
    private readonly int NegationOf(int at)
    {
        for (var before = at - 1; before >= 0 && Distance(before, at) <= FarthestNegation && !IsParted(before, before + 1); before--)
        {
            var word = words[_hits[before]];
            if (word.Cue is ListingCue.Negation or ListingCue.NegationAfter && !IsNumberWord(before))
            {
                return before;
            }

            if (word.State is not null || (word.Topic is { } topic && words.Extras.Contains(topic) && !words[_hits[at]].IsName) || word.Cue is ListingCue.Contrast)
            {
                break;
            }
        }

        return at + 1 < _hits.Length && words[_hits[at + 1]].Cue == ListingCue.NegationAfter && Distance(at, at + 1) <= FarthestNegationAfter && !IsParted(at, at + 1) ? at + 1 : -1;
    }

    // "Order no. 123456"
    private readonly bool IsNumberWord(int at) =>
        _text.Tokens[_hits[at].Last].Role == TokenRole.NumberWord && _hits[at].Last + 1 < _text.Tokens.Length && _text.Tokens[_hits[at].Last + 1].IsNumeric;

    // How many tokens lie from the end of one to the beginning of the other; 0 in one run of letters.
    private readonly int Distance(int one, int other) => _hits[other].First - _hits[one].Last;

    // Whether a comma is between two words.
    private readonly bool IsParted(int one, int other)
    {
        for (var at = _hits[one].Last + 1; at <= _hits[other].First; at++)
        {
            if (_text.Tokens[at].Boundary == Boundary.Comma)
            {
                return true;
            }
        }

        return false;
    }
}
