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
    public readonly bool SaysSomething => !_before.IsNone || !_after.IsNone || (Marks & ~Statements.Marks) != TokenMarks.None;

    public readonly bool Has(TokenMarks marks) => (Marks & marks) != 0;
}

/// <summary>What a token was recognised as.</summary>
internal enum TokenRole : byte
{
    /// <summary>A number, or a word that the lexicon gives no role.</summary>
    Plain,

    /// <summary>Part of a label that people write before a serial.</summary>
    Label,

    /// <summary>A word for "number" that doesn't say whose: <c>No.</c>, <c>Nummer</c>.</summary>
    NumberWord,

    /// <summary>Part of an instrument's name.</summary>
    Model,

    /// <summary>A word that can stand beside a serial without changing what it means.</summary>
    Filler,
}

/// <summary>How strongly two tokens are separated, from nothing to a line break.</summary>
internal enum Boundary : byte
{
    None,
    Blank,

    /// <summary>A bracket, a quotation mark, a symbol or a dash between blanks.</summary>
    Bracket,

    /// <summary>A colon or an equals sign.</summary>
    Colon,
    Comma,

    /// <summary>The end of a sentence, or the border of a table cell.</summary>
    Stop,
    Line,
}

/// <summary>What else the lexicon says about a token.</summary>
[Flags]
internal enum TokenMarks : uint
{
    None = 0,

    /// <summary>An everyday word: as a keyword it counts only right beside a number that fits it.</summary>
    Everyday = 1,

    /// <summary>It says of the number before it that it's a serial: <c>on the back</c>.</summary>
    LabelAfter = 2,

    /// <summary>A town or a country that has postcodes of six digits.</summary>
    Place = 4,

    /// <summary>An instrument named after it is only compared with: <c>than a DX7</c>.</summary>
    Comparison = 8,

    /// <summary>It opens a range of numbers: <c>between</c>.</summary>
    Range = 16,

    /// <summary>The name of a component or a version: <c>IC23</c> is no instrument.</summary>
    Part = 32,

    /// <summary>The ending of a file name.</summary>
    FileEnding = 64,

    /// <summary>The ending of a host name.</summary>
    HostEnding = 128,

    /// <summary>A maker's name without a model.</summary>
    Maker = 256,

    /// <summary>As a currency it counts only in capital letters.</summary>
    Capitals = 512,

    /// <summary>It comes before what is written on an instrument: <c>it says 198765</c>.</summary>
    Inscription = 1024,

    /// <summary>Something that has a serial of its own: <c>the amp's serial</c>.</summary>
    Thing = 2048,

    /// <summary>What's said after it in its sentence is made up: <c>suppose</c>.</summary>
    Supposition = 4096,

    /// <summary>What's said after it up to the next comma is an example: <c>e.g.</c></summary>
    Example = 8192,

    /// <summary>What's said is the writer's own: <c>my</c>.</summary>
    Own = 16384,

    /// <summary>A number after it isn't it, and a label after it isn't that of the number before: <c>not</c>.</summary>
    Denial = 32768,

    /// <summary>The number right before it isn't it: <c>じゃなくて</c>.</summary>
    DenialAfter = 65536,

    /// <summary>What comes next says whose or what the number before it is: <c>belongs to the</c>.</summary>
    Attribution = 131072,

    /// <summary>The numbers before and after it are of one kind: <c>and</c>.</summary>
    Conjunction = 262144,

    /// <summary>The numbers before and after it can be the ends of a range: <c>to</c>.</summary>
    RangeJoin = 524288,

    /// <summary>The number right before it is the end of a range: <c>and below</c>.</summary>
    RangeEnd = 1048576,

    /// <summary>The same as an attribution, in the next clause or sentence: <c>that's the</c>.</summary>
    Reference = 2097152,

    /// <summary>The number after it is what the subject of its clause says: <c>is</c>.</summary>
    Copula = 4194304,

    /// <summary>The label after it is another thing's: <c>its own</c>.</summary>
    Separate = 8388608,
}

/// <summary>A kind of number or none, in one byte: every token holds two of them. The default is none.</summary>
internal readonly struct OptionalKind(NonSerialKind? kind)
{
    private readonly byte _packed = (byte)(kind is { } given ? (int)given + 1 : 0);

    public bool IsNone => _packed == 0;

    public NonSerialKind? Value => IsNone ? null : (NonSerialKind)(_packed - 1);
}
