using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning;

/// <summary>A number, and what the witnesses may look at.</summary>
internal readonly ref struct NumberContext(
    ReadOnlySpan<char> raw, scoped in TokenGroup group, Lexicon lexicon, ShapeSet shapes, NamedModel model, scoped in NumberGlance glance, bool isField)
{
    /// <summary>The number.</summary>
    /// <remarks>Every witness looks at it and at the glance. As fields they're looked at where they are; a property would copy them.</remarks>
    public readonly TokenGroup Group = group;

    /// <summary>What can be seen of it.</summary>
    public readonly NumberGlance Glance = glance;

    /// <summary>The text as it was given.</summary>
    public ReadOnlySpan<char> Raw { get; } = raw;

    public Lexicon Lexicon { get; } = lexicon;

    public ShapeSet Shapes { get; } = shapes;

    /// <summary>The model whose name governs the number: it's before it, with nothing but fillers, labels and numbers between them.</summary>
    public NamedModel Model { get; } = model;

    /// <summary>Whether the whole text was typed where a serial was asked for.</summary>
    public bool IsField { get; } = isField;

    /// <summary>The nearest word before the number that says what it is.</summary>
    public WordBefore WordBefore => Glance.WordBefore;

    /// <summary>Which form of a serial it has.</summary>
    public NumberForm Form => Glance.Form;

    /// <summary>Whether enough of its digits were read to tell it from a pattern such as 9xxxxx.</summary>
    public bool IsRead => NumberGlance.IsRead(Group);

    /// <summary>What a witness says, resting on characters of the text.</summary>
    public static Testimony Say(WitnessKind witness, NonSerialKind? kind, Weight weight, int start, int end) => new(witness, kind, weight, start, end - start);

    /// <summary>What a witness says, resting on the number itself.</summary>
    public Testimony Say(NonSerialKind? kind, Weight weight) => new(WitnessKind.Form, kind, weight, Group.Start, Group.End - Group.Start);
}
