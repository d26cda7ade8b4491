using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning;

/// <summary>A run of letters, digits and signs for unread digits, without a gap.</summary>
internal struct Token
{
    /// <summary>So far around a number it matters what's there.</summary>
    public const int MostInRow = 8;

    private OptionalKind _before;
    private OptionalKind _after;

    /// <summary>How many numbers are in a row before it, none of which has a word of its own; counted up to <see cref="MostInRow"/>.</summary>
    public byte NumbersBefore;

    /// <summary>Its start in the raw text, without a name or a label that is glued to it.</summary>
    public int Start;

    /// <summary>Its end in the raw text, exclusive.</summary>
    public int End;

    /// <summary>A hash of its letters without accents, and of its digits.</summary>
    public uint Hash;

    public int Digits;

    public int Letters;

    /// <summary>How many of its characters stand for an unread digit.</summary>
    public int Masks;

    /// <summary>The one character between it and the token before; <see cref="Normalizer.Break"/> if there is none, or more.</summary>
    public char Joiner;

    public TokenMarks Marks;

    /// <summary>How strongly it's separated from the token before.</summary>
    public Boundary Boundary;

    public TokenRole Role;

    /// <summary>Whether it's a run of a script that writes words without blanks.</summary>
    public bool IsGlued;

    /// <summary>Whether a serial's label is glued to it.</summary>
    public bool IsLabelled;

    /// <summary>The model whose name it is part of, or that is glued to it.</summary>
    public NamedModel Model;

    /// <summary>What a number after it is; null if it says nothing.</summary>
    public NonSerialKind? Before
    {
        readonly get => _before.Value;
        set => _before = new OptionalKind(value);
    }

    /// <summary>What a number before it is; null if it says nothing.</summary>
    public NonSerialKind? After
    {
        readonly get => _after.Value;
        set => _after = new OptionalKind(value);
    }

    /// <summary>Whether it has no letter and no unread digit.</summary>
    public readonly bool IsOnlyDigits => Letters == 0 && Masks == 0;

    /// <summary>Whether it has digits, or is nothing but unread ones.</summary>
    public readonly bool IsNumeric => Role == TokenRole.Plain && (Digits > 0 || (Masks > 0 && Letters == 0));

    /// <summary>Whether it's a number without a letter.</summary>
    public readonly bool IsNumber => Role == TokenRole.Plain && Letters == 0 && Digits > 0;

    /// <summary>Whether it says something about a number beside it.</summary>
    public readonly bool SaysSomething => !_before.IsNone || !_after.IsNone || Marks != TokenMarks.None;

    public readonly bool Has(TokenMarks marks) => (Marks & marks) != 0;
}
