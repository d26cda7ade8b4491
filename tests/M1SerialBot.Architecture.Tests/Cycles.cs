namespace M1SerialBot.Architecture.Tests;

/// <summary>Finds cycles between namespaces.</summary>
internal static class Cycles
{
    /// <summary>The uses that lie on a cycle: what's left when every namespace that only uses or is only used is taken away, again and again.</summary>
    public static IReadOnlyList<Use> In(IReadOnlyCollection<Use> uses)
    {
        var left = uses.ToList();
        int before;
        do
        {
            before = left.Count;
            var users = left.Select(use => use.From).ToHashSet(StringComparer.Ordinal);
            left.RemoveAll(use => !users.Contains(use.To));
            var used = left.Select(use => use.To).ToHashSet(StringComparer.Ordinal);
            left.RemoveAll(use => !used.Contains(use.From));
        }
        while (left.Count < before);
        return left;
    }
}
