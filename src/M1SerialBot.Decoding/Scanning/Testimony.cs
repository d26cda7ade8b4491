using System.Collections.Immutable;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning;

/// <summary>What one witness says about a number.</summary>
/// <param name="Witness">Where it comes from.</param>
/// <param name="Kind">What the number is; null for a serial.</param>
/// <param name="Weight">How much it counts.</param>
/// <param name="Start">Where the words or signs that it rests on begin in the raw text, from 0.</param>
/// <param name="Length">How many characters they have.</param>
public readonly record struct Testimony(WitnessKind Witness, NonSerialKind? Kind, Weight Weight, int Start, int Length);

/// <summary>Where a statement about a number comes from.</summary>
public enum WitnessKind
{
    /// <summary>A serial's label before it.</summary>
    Label,

    /// <summary>A serial's label after it.</summary>
    LabelAfter,

    /// <summary>The instrument's name, directly governing it.</summary>
    Name,

    /// <summary>It stands alone between the words around it.</summary>
    Alone,

    /// <summary>A word before it that says that it's written on something.</summary>
    Inscription,

    /// <summary>It was typed where a serial was asked for.</summary>
    SerialField,

    /// <summary>A word before it that says what it is.</summary>
    WordBefore,

    /// <summary>A word after it that says what it is.</summary>
    WordAfter,

    /// <summary>A currency sign or word beside it.</summary>
    Currency,

    /// <summary>A town beside it.</summary>
    Place,

    /// <summary>A word or sign beside it that makes it the end of a range.</summary>
    Range,

    /// <summary>Its own form.</summary>
    Form,

    /// <summary>The name of a file or a parameter around it.</summary>
    FileName,

    /// <summary>The nearest instrument, which is another one.</summary>
    Owner,

    /// <summary>What the sentence says about it: that it's made up, or isn't the serial, or is.</summary>
    Statement,
}

/// <summary>How much a witness's word counts. The weights of the witnesses that agree are added.</summary>
public enum Weight
{
    /// <summary>It doesn't count.</summary>
    None = 0,

    /// <summary>A hint: the number stands alone.</summary>
    Weak = 1,

    /// <summary>Worth believing if nobody says otherwise: the instrument's name before the number.</summary>
    Fair = 4,

    /// <summary>A word or sign beside the number: a currency, a unit.</summary>
    Strong = 9,

    /// <summary>A label right before the number.</summary>
    Decisive = 18,

    /// <summary>The number's own form: a calendar date, a web address.</summary>
    Certain = 27,
}

/// <summary>A number of a text and everything that was said about it.</summary>
/// <param name="Start">Where it begins in the raw text, from 0.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="IsSerial">Whether it was taken for a serial.</param>
/// <param name="Kind">What it is instead; null for a serial, and for a number that nothing is known about.</param>
/// <param name="Testimonies">What the witnesses say, in the order of their list.</param>
public sealed record JudgedNumber(int Start, int Length, bool IsSerial, NonSerialKind? Kind, ImmutableArray<Testimony> Testimonies);
