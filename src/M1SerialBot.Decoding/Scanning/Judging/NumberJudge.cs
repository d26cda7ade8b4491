using System.Numerics;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Scanning.Witnesses;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning.Judging;

/// <summary>Asks the witnesses what a number is.</summary>
internal readonly ref struct NumberJudge
{
    private readonly ReadOnlySpan<char> _raw;
    private readonly Lexicon _lexicon;
    private readonly ShapeSet _shapes;
    private readonly bool _isField;

    /// <param name="raw">The text as it was given.</param>
    /// <param name="lexicon">The words to recognise.</param>
    /// <param name="shapes">The forms that a serial can have.</param>
    /// <param name="isField">Whether the text was typed where a serial was asked for.</param>
    public NumberJudge(ReadOnlySpan<char> raw, Lexicon lexicon, ShapeSet shapes, bool isField)
    {
        _raw = raw;
        _lexicon = lexicon;
        _shapes = shapes;
        _isField = isField;
    }

    /// <summary>What can be seen of a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="model">The model whose name governs it.</param>
    public NumberGlance Glance(in TokenGroup number, NamedModel model)
    {
        var wordBefore = WordBefore.Of(number, _lexicon);
        return NumberGlance.Of(number, model, wordBefore, FormOf(number, model, wordBefore), _isField);
    }

    /// <summary>What a whole group is; null if it has to be judged part by part.</summary>
    public Judgement? OfGroup(in TokenGroup group, NamedModel model, in NumberGlance glance)
    {
        var asked = WitnessList.OfGroups.About(glance.Traits);
        if (asked == 0)
        {
            return null;
        }

        for (var context = ContextOf(group, model, glance); asked != 0; asked &= asked - 1)
        {
            if (WitnessList.OfGroups[BitOperations.TrailingZeroCount(asked)].Testify(context) is { Kind: { } kind })
            {
                return Refusal(group, kind, glance.WordBefore);
            }
        }

        return null;
    }

    /// <summary>What one number is.</summary>
    public Judgement Of(in TokenGroup part, NamedModel model, in NumberGlance glance)
    {
        var asked = WitnessList.OfNumbers.About(glance.Traits);
        var tally = asked == 0 ? default : Weigh(ContextOf(part, model, glance), asked);
        return tally.NonSerial is { } kind ? new Judgement(CandidateKind.NonSerial, kind, tally.Serial, glance.Form.IsSerial, part.End, glance.WordBefore)
            : glance.Form.IsSerial ? new Judgement(CandidateKind.Serial, default, tally.Serial, HasForm: true, glance.Form.End, glance.WordBefore)
            : new Judgement(CandidateKind.Unclassified, default, tally.Serial, HasForm: false, part.End, glance.WordBefore);
    }

    /// <summary>A number that is known to be something else.</summary>
    public Judgement Refuse(in TokenGroup part, NonSerialKind kind) => Refusal(part, kind, WordBefore.Of(part, _lexicon));

    /// <summary>A number that is neither, whatever the witnesses say.</summary>
    public Judgement Unclassified(in TokenGroup part) => new(CandidateKind.Unclassified, default, 0, HasForm: false, part.End, WordBefore.Of(part, _lexicon));

    /// <summary>Whether a part of a group is a short number between two others, of which nobody can say anything.</summary>
    public static bool IsBetweenNumbers(in TokenGroup group, int at, int digits) =>
        at > 0 && at + 1 < group.Count && group[at] is { IsOnlyDigits: true, IsLabelled: false } && group[at].Digits <= digits
        && group.JoinerBefore(at) == ' ' && group.JoinerBefore(at + 1) == ' ' && group[at - 1].IsOnlyDigits && group[at + 1].IsOnlyDigits;

    /// <summary>What every witness says about a number.</summary>
    public List<Testimony> Testimonies(in TokenGroup part, NamedModel model)
    {
        var testimonies = new List<Testimony>();
        var glance = Glance(part, model);
        var context = ContextOf(part, model, glance);
        foreach (var witness in WitnessList.OfGroups.All.Concat(WitnessList.OfNumbers.All).DistinctBy(witness => witness.GetType()))
        {
            if ((glance.Traits & witness.Subject) != 0 && witness.Testify(context) is { } testimony)
            {
                testimonies.Add(testimony);
            }
        }

        return testimonies;
    }

    /// <summary>How many zeros were left out in front of a number; 0 if it isn't such a number.</summary>
    /// <remarks>Fewer digits than people usually write count only if the text calls them a serial and a zero shows that they're padded: <c>s/n 0042</c>.</remarks>
    public int DroppedZeros(in TokenGroup part, bool isLabelled)
    {
        var digits = part[0].Digits;
        return part.Count == 1 && part[0].IsOnlyDigits && digits < _shapes.PaddedDigits
            && (digits >= _shapes.FewestWritten || (isLabelled && digits > 1 && part.TextOf(0)[0] == '0'))
                ? _shapes.PaddedDigits - digits
                : 0;
    }

    private static Tally Weigh(in NumberContext number, uint asked)
    {
        var tally = default(Tally);
        for (; asked != 0; asked &= asked - 1)
        {
            if (WitnessList.OfNumbers[BitOperations.TrailingZeroCount(asked)].Testify(number) is { } testimony)
            {
                tally.Add(testimony);
            }
        }

        return tally;
    }

    private NumberContext ContextOf(in TokenGroup number, NamedModel model, in NumberGlance glance) => new(_raw, number, _lexicon, _shapes, model, glance, _isField);

    private static Judgement Refusal(in TokenGroup part, NonSerialKind kind, WordBefore label) => new(CandidateKind.NonSerial, kind, 0, HasForm: false, part.End, label);

    private NumberForm FormOf(in TokenGroup part, NamedModel model, in WordBefore wordBefore)
    {
        if (part.Count == 1 && part[0].IsOnlyDigits)
        {
            var isForm = _shapes.IsFormOf(part[0].Digits, model);
            return new NumberForm(isForm, isForm && _shapes.IsRunOf(part[0].Digits), part.End);
        }

        if (part.End - part.Start < _shapes.FewestSymbols || part.Count > _shapes.MostSymbols || !AreJoined(part, wordBefore) || IsLongAndGrouped(part, wordBefore))
        {
            return new NumberForm(IsSerial: false, IsRun: false, part.End);
        }

        var known = TokenClassifier.EndOfKnown(part.Text, part.Start, part.End);
        var isWhole = known < part.End && _shapes.MatchesWhole(part.Text, part.Start, known, model);
        var isSerial = isWhole || _shapes.Matches(part.Text, part.Start, part.End, model);
        return new NumberForm(isSerial, isSerial && !part.IsThousands && _shapes.MatchesRun(part.Text, part.Start, part.End), isWhole ? known : part.End);
    }

    // More digits than keyboards carry, in groups, are a telephone number or a postcode, unless they are called a serial.
    private bool IsLongAndGrouped(in TokenGroup part, in WordBefore wordBefore) =>
        part.Count > 1 && !_isField && part.Digits > _shapes.FewestDigits && !wordBefore.IsLabel;

    private static bool AreJoined(in TokenGroup part, in WordBefore wordBefore)
    {
        var arePairs = part.Count == 3 && part.JoinerBefore(1) == '.' && part.JoinerBefore(2) == '.';
        for (var at = 0; at < part.Count; at++)
        {
            arePairs &= part.IsNumber(at, 2);
        }

        for (var at = 1; at < part.Count; at++)
        {
            if (!Separators.JoinsSerial(part.JoinerBefore(at)) && !part.IsThousands && !(arePairs && wordBefore.IsLabel))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>What a number is.</summary>
/// <param name="Kind">Whether it's a serial, something else, or neither.</param>
/// <param name="NonSerialKind">What else, if it's that.</param>
/// <param name="Support">How much speaks for a serial.</param>
/// <param name="HasForm">Whether it has the form of a serial.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Label">The nearest word before it that says what it is.</param>
internal readonly record struct Judgement(CandidateKind Kind, NonSerialKind NonSerialKind, int Support, bool HasForm, int End, WordBefore Label);
