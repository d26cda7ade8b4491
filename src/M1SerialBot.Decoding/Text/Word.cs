using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Text;

/// <summary>A run of characters without a gap: letters, digits and signs for unread digits.</summary>
/// <remarks>A text of numbers has thousands of them, so it is kept small: 40 bytes.</remarks>
internal struct Word
{
    private byte _cueBefore;
    private byte _cueAfter;

    /// <summary>Where it begins in the raw text, a model's name or a label that is glued to it left out.</summary>
    public int Start;

    /// <summary>Where it ends in the raw text, exclusive.</summary>
    public int End;

    /// <summary>The one character between it and the word before; <see cref="Folding.Break"/> where there is none, or more.</summary>
    public char Joiner;

    /// <summary>How many of its characters are digits.</summary>
    public int Digits;

    /// <summary>How many are letters.</summary>
    public int Letters;

    /// <summary>How many stand for an unread digit.</summary>
    public int Masks;

    /// <summary>What it was recognised as.</summary>
    public WordRole Role;

    /// <summary>Whether what people write before a serial is glued to it.</summary>
    public bool IsLabelled;

    /// <summary>The model whose name it is a part of, or that is glued to it.</summary>
    public NamedModel Model;

    /// <summary>What it tells of a number that follows.</summary>
    public RefusalReason? CueBefore
    {
        readonly get => Unpack(_cueBefore);
        set => _cueBefore = Pack(value);
    }

    /// <summary>What it tells of a number that precedes.</summary>
    public RefusalReason? CueAfter
    {
        readonly get => Unpack(_cueAfter);
        set => _cueAfter = Pack(value);
    }

    /// <summary>Whether it holds no letter and no sign for an unread digit.</summary>
    public readonly bool IsOnlyDigits => Letters == 0 && Masks == 0;

    /// <summary>Whether it holds digits, or is nothing but signs for unread ones.</summary>
    public readonly bool IsNumeric => Role == WordRole.Plain && (Digits > 0 || (Masks > 0 && Letters == 0));

    // A new word tells nothing, so nothing is zero and every reason one more than it is.
    private static byte Pack(RefusalReason? reason) => (byte)(reason is { } given ? (int)given + 1 : 0);

    private static RefusalReason? Unpack(byte packed) => packed == 0 ? null : (RefusalReason)(packed - 1);
}
