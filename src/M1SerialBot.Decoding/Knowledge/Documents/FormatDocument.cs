using System.ComponentModel;
using System.Text.Json.Serialization;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Knowledge.Documents;

/// <summary>One way to read a serial: <c>formats/*.json</c>.</summary>
[Description("One way to read a serial.")]
public sealed record FormatDocument(
    [property: Description("Its id, the same as the file's name.")] string Id,
    [property: Description("What it is called, a short phrase.")] string Title,
    [property: Description("How it reads a serial, one sentence.")] string Summary,
    [property: Description("Which format comes first where several fit: 1 before 2.")] int Precedence,
    [property: Description("The ids of the variants that it may be read for, the usual one first.")] IReadOnlyList<string> Variants,
    [property: Description("The serial's runs of characters, from left to right.")] IReadOnlyList<ShapeToken> Shape,
    [property: Description("The component that the curve or the bands read.")] string Reads,
    [property: Description("What the whole format rests on.")] IReadOnlyList<Evidence> Assumptions,
    [property: Description("Ranges of values, by rising value, without overlap; what they leave out is declared in gaps.")] IReadOnlyList<Band> Bands,
    [property: Description("Texts that must decode as stated.")] IReadOnlyList<Example> Examples,
    [property: Description("The ids of the claims that it carries.")] IReadOnlyList<string> Claims,
    [property: Description("The id of the variant whose name must stand before the runs.")] string? Prefix = null,
    [property: Description("How many first digits, standing alone, are read as a serial whose other digits are unknown.")] int? FirstDigitsAlone = null,
    [property: Description("How many digits are still read, the zeros in front of them having been left out.")] int? FewestWritten = null,
    [property: Description("Whether it is read only where the text or a clue names one of its variants.")] bool OnlyNamed = false,
    [property: Description("Whether a higher number is taken for a newer unit.")] bool Ordered = false,
    [property: Description("When a number was made. Left out, the bands say it.")] Curve? Curve = null,
    IReadOnlyList<Gap>? Gaps = null,
    [property: JsonPropertyName("$schema")] string? Schema = null)
{
    /// <summary>Values that no band covers, on purpose.</summary>
    [Description("Values that no band covers, on purpose.")]
    public IReadOnlyList<Gap> Gaps { get; init; } = Gaps ?? [];
}

/// <summary>A run of characters in a serial: either digits, or one letter of an alphabet.</summary>
public sealed record ShapeToken(
    [property: Description("What the run is called, in kebab-case, unique in its format.")] string Component,
    [property: Description("What it means, a short phrase.")] string Means,
    [property: Description("How many digits it has, or the least of them. Either this or letters.")] int? Digits = null,
    [property: Description("The most digits it has, where their number varies; at most one run of a format may vary.")] int? DigitsMax = null,
    [property: Description("The letters that this one character may be, in upper case, each spelled out.")] string? Letters = null);

/// <summary>What the earliest and the latest month of every number are derived from, together with the dated units.</summary>
public sealed record Curve(
    [property: Description("What bounds the months of single numbers, besides dated units: the launch, milestones, the end. By rising number.")] IReadOnlyList<Milestone> Milestones,
    [property: Description("How fast numbers were used, from the first milestone's number to the last one's, without a hole.")] IReadOnlyList<Pace> Paces,
    [property: Description("How strictly dates rise with numbers.")] NumberOrder Order,
    [property: Description("How many chip dates may come from a repair.")] RepairShare Repairs,
    [property: Description("What lies past the last milestone.")] Extrapolation Beyond,
    [property: Description("Which dated units count for a number.")] Nearness Near);

/// <summary>A bound on when one number was made.</summary>
public sealed record Milestone(
    [property: Description("The number.")] int Number,
    [property: Description("What holds it there.")] IReadOnlyList<Evidence> Evidence,
    [property: Description("The first month in which it can have been made. Either this or notAfter.")] YearMonth? NotBefore = null,
    [property: Description("The last month in which it can have been made.")] YearMonth? NotAfter = null,
    [property: Description("What is known of this number, in a few words for a picture; only one milestone of a number has it.")] string? Label = null);

/// <summary>An assumption: how fast a stretch of numbers was used.</summary>
public sealed record Pace(
    [property: Description("The first number; from the second pace on, the last number of the one before.")] int From,
    [property: Description("The last number.")] int To,
    [property: Description("The fewest numbers a month.")] int Slowest,
    [property: Description("The most numbers a month.")] int Fastest,
    [property: Description("Why.")] IReadOnlyList<Evidence> Evidence);

/// <summary>An assumption: how strictly dates rise with numbers.</summary>
public sealed record NumberOrder(
    [property: Description("A unit may be this many months newer than one with a higher number, or older than one with a lower number; 1 to 24.")] int Months,
    [property: Description("Why.")] IReadOnlyList<Evidence> Evidence);

/// <summary>An assumption: how many chip dates are newer than their unit.</summary>
public sealed record RepairShare(
    [property: Description("Of so many units near one another, one may have a newer chip; 2 or more.")] int OneIn,
    [property: Description("Why.")] IReadOnlyList<Evidence> Evidence);

/// <summary>The numbers past the last milestone, which are still read and get its months.</summary>
public sealed record Extrapolation(
    [property: Description("The last number that is still read.")] int To,
    [property: Description("Why it is still read.")] IReadOnlyList<Evidence> Evidence);

/// <summary>How far a dated unit may lie from a number and still show whether the curve holds there.</summary>
public sealed record Nearness(
    [property: Description("So many numbers to either side.")] int Numbers,
    [property: Description("Why as many.")] string Because);

/// <summary>A range of values of the run that a format reads.</summary>
public sealed record Band(
    [property: Description("What the band rests on.")] IReadOnlyList<Evidence> Evidence,
    [property: Description("The first value, for a run of digits.")] int? From = null,
    [property: Description("The last value, for a run of digits.")] int? To = null,
    [property: Description("The letter, for a run of one letter.")] char? Letter = null,
    [property: Description("What the band is called.")] string? Label = null,
    [property: Description("When its units were made; beside a curve, when the claim says so. Left out, the production spans of the format's variants hold.")] MonthRange? Window = null,
    [property: Description("The id of the claim that the band comes from.")] string? Claim = null,
    IReadOnlyList<Trait>? Traits = null)
{
    /// <summary>What is said of its units.</summary>
    [Description("What is said of its units.")]
    public IReadOnlyList<Trait> Traits { get; init; } = Traits ?? [];
}

/// <summary>Values that no band covers, on purpose.</summary>
public sealed record Gap(
    [property: Description("The first value.")] int From,
    [property: Description("The last value.")] int To,
    [property: Description("Why nothing is said of them.")] string Because);

/// <summary>A text that must decode as stated, or the knowledge doesn't load.</summary>
public sealed record Example(
    [property: Description("The text to decode.")] string Text,
    [property: Description("The window that this format must give.")] MonthRange Window,
    [property: Description("What the example is for.")] string Because,
    [property: Description("Whether this format must lead.")] bool Leads = true);

/// <summary><c>notation.json</c>.</summary>
[Description("How people write serials.")]
public sealed record NotationDocument(
    [property: Description("Letters that are easily taken for digits.")] IReadOnlyList<LookAlike> LookAlikes,
    [property: JsonPropertyName("$schema")] string? Schema = null);

/// <summary>A letter that is easily taken for a digit.</summary>
public sealed record LookAlike(
    [property: Description("The letter, in upper case; its lower case counts too.")] char Letter,
    [property: Description("The digit that it is taken for.")] char Digit);
