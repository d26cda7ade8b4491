using System.Collections.Immutable;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Results;

/// <summary>Something that keeps a text from being read, or from being read better. The set is closed.</summary>
/// <param name="Code">The stable code that people may quote, such as <c>M1-E05</c>.</param>
/// <param name="Position">Where it is in the raw input, or in the clue's text for a clue, from 0.</param>
public abstract record Problem(string Code, int Position)
{
    /// <summary>Every code there is.</summary>
    public static IReadOnlyList<string> Codes { get; } =
    [
        NothingToRead.Id, LookAlikeLetter.Id, TooShort.Id, TooLong.Id, PastTheRun.Id,
        AnotherModel.Id, LicenceCode.Id, SeveralNumbers.Id, RomLabel.Id, UnreadableClue.Id,
        ListPrice.Id, DroppedZeros.Id, UnexpectedLetter.Id,
    ];

    /// <summary>Whether it only explains how the text was read, so that the result may be shown and shared all the same.</summary>
    public virtual bool IsNote => false;

    /// <summary>Whether no reading may lead.</summary>
    public virtual bool Blocks => false;
}

/// <summary>Nothing in the text can be a serial.</summary>
/// <param name="Position">Where the nearest thing to a number begins, or 0.</param>
/// <param name="LooksLike">What that number is instead, or null if there's none.</param>
public sealed record NothingToRead(int Position, NonSerialKind? LooksLike) : Problem(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-E01";
}

/// <summary>Among the digits is a letter that's easily taken for one.</summary>
/// <param name="Position">Where the letter is.</param>
/// <param name="Letter">The letter, in upper case.</param>
/// <param name="Digit">The digit that it may be.</param>
/// <param name="Suggestion">The whole serial with every such letter read as a digit; never used unasked.</param>
public sealed record LookAlikeLetter(int Position, char Letter, char Digit, string Suggestion) : Problem(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-E02";
}

/// <summary>There are fewer digits than any serial has.</summary>
/// <param name="Position">Where the digits begin.</param>
/// <param name="Digits">How many there are.</param>
/// <param name="LooksLikeYear">Whether they could be a year, such as <c>1988</c>.</param>
/// <param name="Suggestions">What may have been meant; never used unasked.</param>
public sealed record TooShort(int Position, int Digits, bool LooksLikeYear, ImmutableArray<string> Suggestions) : Problem(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-E03";
}

/// <summary>There are more digits than any serial has.</summary>
/// <param name="Position">Where the digits begin.</param>
/// <param name="Digits">How many there are.</param>
/// <param name="Groups">How many groups of digits were found.</param>
public sealed record TooLong(int Position, int Digits, int Groups) : Problem(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-E04";
}

/// <summary>The running number lies past the end of the believed run: late or unusual, and no cause for alarm.</summary>
/// <param name="Position">Where the number begins.</param>
/// <param name="End">The last number of the believed run.</param>
public sealed record PastTheRun(int Position, int End) : Problem(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-E05";
}

/// <summary>The serial has the form of another model than the one that was named.</summary>
/// <param name="Position">Where the serial begins.</param>
/// <param name="Model">The model whose form it has, or that the text names.</param>
public sealed record AnotherModel(int Position, string Model) : Problem(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-E06";

    /// <inheritdoc/>
    public override bool Blocks => true;
}

/// <summary>The text holds a licence or product code. Don't repeat the text when you show the result.</summary>
/// <param name="Position">Where the code begins.</param>
public sealed record LicenceCode(int Position) : Problem(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-E07";
}

/// <summary>Several numbers in the text can be a serial.</summary>
/// <param name="Position">Where the first of them begins.</param>
/// <param name="Serials">All of them, in order.</param>
public sealed record SeveralNumbers(int Position, ImmutableArray<Serial> Serials) : Problem(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-E08";
}

/// <summary>The number looks like the label of a ROM chip.</summary>
/// <param name="Position">Where the number begins.</param>
/// <param name="Evidence">What is known about such labels.</param>
public sealed record RomLabel(int Position, Evidence Evidence) : Problem(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-E09";

    /// <inheritdoc/>
    public override bool Blocks => true;
}

/// <summary>A clue can't be read. Everything else is answered all the same.</summary>
/// <param name="Position">Where in the clue's own text the reading stopped.</param>
/// <param name="Clue">Which clue.</param>
/// <param name="Text">What was given.</param>
public sealed record UnreadableClue(int Position, ClueKind Clue, string Text) : Problem(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-E10";
}

/// <summary>The number is also a list price of one of these instruments. It's read all the same.</summary>
/// <param name="Position">Where the number begins.</param>
/// <param name="Evidence">What is known about the price.</param>
public sealed record ListPrice(int Position, Evidence Evidence) : Problem(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-E11";
}

/// <summary>The number is read with zeros in front that were not written. A digit may be missing instead.</summary>
/// <param name="Position">Where the number begins.</param>
/// <param name="Digits">How many digits were written.</param>
/// <param name="ReadAs">The number with its zeros.</param>
/// <param name="Instead">How to write it if digits are missing at its end.</param>
public sealed record DroppedZeros(int Position, int Digits, string ReadAs, string Instead) : Problem(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-E12";

    /// <inheritdoc/>
    public override bool IsNote => true;
}

/// <summary>A letter is where no known serial has one.</summary>
/// <param name="Position">Where the letter is.</param>
/// <param name="Letter">The letter, in upper case.</param>
/// <param name="Model">The model whose serials have as many digits after another letter; null if there's none, or if the letter isn't the first character.</param>
/// <param name="Letters">The letters that are known for that model, such as <c>ABC</c>; empty without a model.</param>
/// <param name="Suggestion">The serial without the letter; null if that isn't one either. Never used unasked.</param>
public sealed record UnexpectedLetter(int Position, char Letter, string? Model, string Letters, string? Suggestion) : Problem(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-E13";
}
