using System.ComponentModel;

namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary>A maker, or an instrument that is easily met beside an M1; its serials are never dated.</summary>
/// <param name="Id">What it is called here.</param>
/// <param name="Names">Every spelling that people use.</param>
public sealed record OtherInstrument(
    [property: Description("What it is called here.")] string Id,
    [property: Description("Every spelling that people use.")] IReadOnlyList<string> Names);
