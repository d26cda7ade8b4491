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

    /// <summary>The nearest word before a number that says what it is.</summary>
    public WordBefore WordBeforeOf(in TokenGroup part) => WordBefore.Of(part, _lexicon);

    /// <summary>What a whole group is; null if it has to be judged part by part.</summary>
    public Judgement? OfGroup(in TokenGroup group, NamedModel model, in WordBefore wordBefore)
    {
        var asked = WitnessList.OfGroups.About(NumberContext.TraitsOf(group, wordBefore));
        if (asked == 0)
        {
            return null;
        }

        var context = new NumberContext(_raw, group, _lexicon, _shapes, model, wordBefore, hasForm: false, isRun: false, _isField);
        for (; asked != 0; asked &= asked - 1)
        {
            if (WitnessList.OfGroups[BitOperations.TrailingZeroCount(asked)].Testify(context) is { Kind: { } kind })
            {
                return Refusal(group, kind, context.WordBefore);
            }
        }

        return null;
    }

    /// <summary>What one number is.</summary>
    public Judgement Of(in TokenGroup part, NamedModel model, in WordBefore wordBefore)
    {
        var hasForm = HasForm(part, model, wordBefore, out var end);
        var context = new NumberContext(_raw, part, _lexicon, _shapes, model, wordBefore, hasForm, hasForm && IsRun(part), _isField);
        var tally = default(Tally);
        for (var asked = WitnessList.OfNumbers.About(context.Traits); asked != 0; asked &= asked - 1)
        {
            if (WitnessList.OfNumbers[BitOperations.TrailingZeroCount(asked)].Testify(context) is { } testimony)
            {
                tally.Add(testimony);
            }
        }

        return tally.NonSerial is { } kind ? new Judgement(CandidateKind.NonSerial, kind, tally.Serial, hasForm, part.End, context.WordBefore)
            : hasForm ? new Judgement(CandidateKind.Serial, default, tally.Serial, hasForm, end, context.WordBefore)
            : new Judgement(CandidateKind.Unclassified, default, tally.Serial, hasForm, part.End, context.WordBefore);
    }

    /// <summary>A number that is known to be something else.</summary>
    public Judgement Refuse(in TokenGroup part, NonSerialKind kind) => Refusal(part, kind, WordBeforeOf(part));

    /// <summary>A number that is neither, whatever the witnesses say.</summary>
    public Judgement Unclassified(in TokenGroup part) => new(CandidateKind.Unclassified, default, 0, HasForm: false, part.End, WordBeforeOf(part));

    /// <summary>Whether a part of a group is a short number between two others, of which nobody can say anything.</summary>
    public static bool IsBetweenNumbers(in TokenGroup group, int at, int digits) =>
        at > 0 && at + 1 < group.Count && group[at] is { IsOnlyDigits: true, IsLabelled: false } && group[at].Digits <= digits
        && group.JoinerBefore(at) == ' ' && group.JoinerBefore(at + 1) == ' ' && group[at - 1].IsOnlyDigits && group[at + 1].IsOnlyDigits;

    /// <summary>What every witness says about a number.</summary>
    public List<Testimony> Testimonies(in TokenGroup part, NamedModel model)
    {
        var testimonies = new List<Testimony>();
        var wordBefore = WordBeforeOf(part);
        var hasForm = HasForm(part, model, wordBefore, out _);
        var context = new NumberContext(_raw, part, _lexicon, _shapes, model, wordBefore, hasForm, hasForm && IsRun(part), _isField);
        foreach (var witness in WitnessList.OfGroups.All.Concat(WitnessList.OfNumbers.All).DistinctBy(witness => witness.GetType()))
        {
            if ((context.Traits & witness.Subject) != 0 && witness.Testify(context) is { } testimony)
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

    private static Judgement Refusal(in TokenGroup part, NonSerialKind kind, WordBefore label) => new(CandidateKind.NonSerial, kind, 0, HasForm: false, part.End, label);

    private bool IsRun(in TokenGroup group) =>
        IsPlain(group) ? _shapes.IsRunOf(group[0].Digits) : !group.IsThousands && _shapes.MatchesRun(group.Text, group.Start, group.End);

    private static bool IsPlain(in TokenGroup part) => part.Count == 1 && part[0].IsOnlyDigits;

    // The end leaves out signs for unread digits after a whole number, such as a question mark.
    private bool HasForm(in TokenGroup part, NamedModel model, in WordBefore wordBefore, out int end)
    {
        end = part.End;
        if (IsPlain(part))
        {
            return _shapes.IsFormOf(part[0].Digits, model);
        }

        if (end - part.Start < _shapes.FewestSymbols || !AreJoined(part, wordBefore) || IsLongAndGrouped(part, wordBefore))
        {
            return false;
        }

        var known = TokenClassifier.EndOfKnown(part.Text, part.Start, part.End);
        if (known < part.End && _shapes.MatchesWhole(part.Text, part.Start, known, model))
        {
            end = known;
            return true;
        }

        return _shapes.Matches(part.Text, part.Start, part.End, model);
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
