using System.ComponentModel;

namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary>Another instrument that is easily taken for an M1, or named with one; its serials are never dated.</summary>
/// <param name="Id">Its usual name.</param>
/// <param name="Names">Every spelling that people use, the id among them.</param>
/// <param name="Evidence">What is known of it.</param>
public sealed record Neighbour(
    [property: Description("Its usual name.")] string Id,
    [property: Description("Every spelling that people use, the id among them.")] IReadOnlyList<string> Names,
    [property: Description("What is known of it.")] Evidence Evidence);
