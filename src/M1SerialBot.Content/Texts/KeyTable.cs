namespace M1SerialBot.Content.Texts;

/// <summary>Puts the tables of keys together; a key that stands in two of them is a mistake, and throws.</summary>
internal static class KeyTable
{
    /// <summary>Adds keys of sentences that fill in nothing.</summary>
    public static Dictionary<string, string[]> AndPlain(this Dictionary<string, string[]> table, IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            table.Add(key, []);
        }

        return table;
    }

    /// <summary>Adds other tables.</summary>
    public static Dictionary<string, string[]> And(this Dictionary<string, string[]> table, params ReadOnlySpan<IReadOnlyDictionary<string, string[]>> others)
    {
        foreach (var other in others)
        {
            foreach (var (key, places) in other)
            {
                table.Add(key, places);
            }
        }

        return table;
    }
}
