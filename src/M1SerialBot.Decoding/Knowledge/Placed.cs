namespace M1SerialBot.Decoding.Knowledge;

/// <summary>An item of a list, and its place in it.</summary>
/// <param name="Item">The item.</param>
/// <param name="At">Its place, from 0.</param>
/// <remarks>A class, as <see cref="Located{T}"/> is: queries over values would be compiled anew at every start, for each kind of them.</remarks>
public sealed record Placed<T>(T Item, int At);

/// <summary>Tells the places of items.</summary>
public static class Placed
{
    /// <summary>The items of a list with their places; none where the list is missing.</summary>
    public static IEnumerable<Placed<T>> Of<T>(IReadOnlyList<T>? items) => (items ?? []).Select((item, at) => new Placed<T>(item, at));
}
