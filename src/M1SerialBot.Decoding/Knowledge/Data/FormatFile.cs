using System.ComponentModel;
using System.Text.Json.Serialization;

namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary>One way to read a serial: <c>formats/*.json</c>.</summary>
/// <param name="Id">Its id, the same as the file's name.</param>
/// <param name="Title">What it is called, a short phrase.</param>
/// <param name="Summary">How it reads a serial, one sentence.</param>
/// <param name="Precedence">Which format comes first where several fit: 1 before 2. Unique.</param>
/// <param name="Variants">The ids of the variants that it may be read for, the usual one first.</param>
/// <param name="Shape">The serial's runs from left to right.</param>
/// <param name="Reads">The component that the curve or the bands read.</param>
/// <param name="Assumptions">What the whole format rests on.</param>
/// <param name="Bands">Ranges of values, by rising value.</param>
/// <param name="Examples">Texts that must decode as stated, at least one.</param>
/// <param name="Claims">The ids of the claims that it carries.</param>
/// <param name="Prefix">The id of the variant whose name must stand before the runs; null where none does.</param>
/// <param name="FirstDigitsAlone">How many first digits, standing alone, are read as a serial whose other digits are unknown.</param>
/// <param name="FewestWritten">How many digits are still read, the zeros in front of them having been left out; null where every digit must be there.</param>
/// <param name="OnlyNamed">Whether it is read only where the text or a clue names one of its variants.</param>
/// <param name="Ordered">Whether a higher number is taken for a newer unit.</param>
/// <param name="Curve">When a number was made; null where the bands say it.</param>
/// <param name="Gaps">Values that no band covers, on purpose.</param>
/// <param name="Schema">The schema, for editors.</param>
[Description("One way to read a serial.")]
public sealed record FormatFile(
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
