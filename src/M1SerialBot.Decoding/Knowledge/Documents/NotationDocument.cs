using System.ComponentModel;
using System.Text.Json.Serialization;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Knowledge.Documents;

/// <summary><c>notation.json</c>.</summary>
[Description("How people write serials, and the words around numbers that are something else.")]
public sealed record NotationDocument(
    [property: Description("What people write before a serial.")] IReadOnlyList<string> Labels,
    [property: Description("Words that may stand beside a serial without meaning anything.")] IReadOnlyList<string> Companions,
    [property: Description("Letters that are easily taken for digits.")] IReadOnlyList<LookAlike> LookAlikes,
    [property: Description("Words beside a number that tell what it is.")] IReadOnlyList<Cue> Cues,
    [property: Description("Makers and models that turn up beside an M1; a number that one of their names governs is theirs.")] IReadOnlyList<OtherInstrument> Instruments,
    [property: Description("Twelve lists: the names of each month, short and long, from January on.")] IReadOnlyList<IReadOnlyList<string>> Months,
    [property: Description("The eras by which Japanese dates count their years.")] IReadOnlyList<Era> Eras,
    [property: Description("Words before a number of two digits that make it a year.")] IReadOnlyList<string> YearWords,
    [property: JsonPropertyName("$schema")] string? Schema = null);

/// <summary>A letter that is easily taken for a digit.</summary>
public sealed record LookAlike(
    [property: Description("The letter, in upper case; its lower case counts too.")] char Letter,
    [property: Description("The digit that it is taken for.")] char Digit);

/// <summary>Words beside a number that say what it is.</summary>
public sealed record Cue(
    [property: Description("What the number then is.")] RefusalReason Reason,
    [property: Description("Words or phrases that stand before it.")] IReadOnlyList<string> Before,
    [property: Description("Single words that stand behind it.")] IReadOnlyList<string> After);

/// <summary>A maker, or an instrument that people mention beside an M1. Its serials are never dated.</summary>
public sealed record OtherInstrument(
    [property: Description("What it is called here.")] string Id,
    [property: Description("Every spelling that people use.")] IReadOnlyList<string> Names);

/// <summary>An era, whose years are counted from 1.</summary>
public sealed record Era(
    [property: Description("What it is called.")] string Name,
    [property: Description("The calendar year of its year 1.")] int FirstYear,
    [property: Description("The calendar year of its last year.")] int LastYear,
    [property: Description("How it is written before a year.")] IReadOnlyList<string> Names);
