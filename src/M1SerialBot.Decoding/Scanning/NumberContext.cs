using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning;

/// <summary>A number, and what the witnesses may look at.</summary>
internal readonly ref struct NumberContext(
    ReadOnlySpan<char> raw, TokenGroup group, Lexicon lexicon, ShapeSet shapes, NamedModel model, in WordBefore wordBefore, bool hasForm, bool isRun, bool isField)
{
    private const int FewestRead = 2;
    private const int YearDigits = 4;
    private const int DateDigits = 8;

    /// <summary>The text as it was given.</summary>
    public ReadOnlySpan<char> Raw { get; } = raw;

    /// <summary>The number.</summary>
    public TokenGroup Group { get; } = group;

    public Lexicon Lexicon { get; } = lexicon;

    public ShapeSet Shapes { get; } = shapes;

    /// <summary>The model whose name governs the number: it's before it, with nothing but fillers, labels and numbers between them.</summary>
    public NamedModel Model { get; } = model;

    /// <summary>Whether the number has the form of a serial.</summary>
    public bool HasForm { get; } = hasForm;

    /// <summary>Whether the whole text was typed where a serial was asked for.</summary>
    public bool IsField { get; } = isField;

    /// <summary>The nearest word before the number that says what it is.</summary>
    public WordBefore WordBefore { get; } = wordBefore;

    /// <summary>Whether it's a plain number in the form of the run, written without gaps that a plain number has.</summary>
    public bool IsRunForm { get; } = isRun;

    /// <summary>Whether enough of its digits were read to tell it from a pattern such as 9xxxxx.</summary>
    public bool IsRead => Group.Digits >= FewestRead;

    /// <summary>What can be seen of it at a glance.</summary>
    public NumberTraits Traits { get; } = TraitsOf(group, wordBefore)
        | (model.IsNamed ? NumberTraits.Named : NumberTraits.None)
        | (isField ? NumberTraits.Field : NumberTraits.None)
        | (isRun && group.Digits >= FewestRead ? NumberTraits.Run : NumberTraits.None);

    /// <summary>What a witness says, resting on characters of the text.</summary>
    public static Testimony Say(WitnessKind witness, NonSerialKind? kind, Weight weight, int start, int end) => new(witness, kind, weight, start, end - start);

    /// <summary>What a witness says, resting on the number itself.</summary>
    public Testimony Say(NonSerialKind? kind, Weight weight) => new(WitnessKind.Form, kind, weight, Group.Start, Group.End - Group.Start);

    /// <summary>The traits that the words and signs around it give it, and the number of its digits.</summary>
    public static NumberTraits TraitsOf(in TokenGroup group, in WordBefore wordBefore)
    {
        ref readonly var first = ref group[0];
        ref readonly var before = ref group.TokenBefore;
        ref readonly var after = ref group.TokenAfter;
        return (before.Digits == 0 ? NumberTraits.AfterWord : NumberTraits.None)
            | (after.Boundary < Boundary.Colon && (after.Digits == 0 || after.Role != TokenRole.Plain) ? NumberTraits.BeforeWord : NumberTraits.None)
            | (group.Count > 1 ? NumberTraits.Several : NumberTraits.None)
            | (first.Letters > 0 ? NumberTraits.Letters : NumberTraits.None)
            | (first.Digits == YearDigits ? NumberTraits.FourDigits : NumberTraits.None)
            | (group.Digits == DateDigits ? NumberTraits.EightDigits : NumberTraits.None)
            | (first.Joiner != ' ' ? NumberTraits.SignBefore : NumberTraits.None)
            | (after.Joiner != ' ' ? NumberTraits.SignAfter : NumberTraits.None)
            | (before.SaysSomething || after.SaysSomething ? NumberTraits.WordBeside : NumberTraits.None)
            | (wordBefore.Found ? NumberTraits.WordBefore : NumberTraits.None);
    }
}
