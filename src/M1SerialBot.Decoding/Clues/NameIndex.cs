using M1SerialBot.Decoding.Scanning;

namespace M1SerialBot.Decoding.Clues;

/// <summary>Finds things by any of their names.</summary>
internal static class NameIndex
{
    /// <summary>The index of each thing by the words of its names. If two share a name, the first has it.</summary>
    /// <param name="names">The names of each thing.</param>
    /// <param name="between">What to put between the words.</param>
    public static Dictionary<string, int> Of(IReadOnlyList<IReadOnlyList<string>> names, string between)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < names.Count; at++)
        {
            foreach (var name in names[at])
            {
                places.TryAdd(string.Join(between, Tokenizer.WordsOf(name)), at);
            }
        }

        return places;
    }
}
