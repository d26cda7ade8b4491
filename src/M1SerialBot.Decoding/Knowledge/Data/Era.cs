using System.ComponentModel;

namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary>An era, whose years are counted from 1.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="FirstYear">The calendar year of its year 1.</param>
/// <param name="LastYear">The calendar year of its last year.</param>
/// <param name="Names">How it is written before a year.</param>
public sealed record Era(
    [property: Description("What it is called.")] string Name,
    [property: Description("The calendar year of its year 1.")] int FirstYear,
    [property: Description("The calendar year of its last year.")] int LastYear,
    [property: Description("How it is written before a year.")] IReadOnlyList<string> Names);
