using System.ComponentModel;

namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary>Another instrument that is easily taken for an M1, or named with one; its serials are never dated.</summary>
/// <param name="Id">What it is called here.</param>
/// <param name="Names">Every spelling that people use.</param>
/// <param name="Evidence">What is known of it.</param>
public sealed record Neighbour(
    [property: Description("What it is called here.")] string Id,
    [property: Description("Every spelling that people use.")] IReadOnlyList<string> Names,
    [property: Description("What is known of it.")] Evidence Evidence);
