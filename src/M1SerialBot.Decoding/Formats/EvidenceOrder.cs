using System.Collections.Immutable;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Formats;

/// <summary>The order in which evidence is shown.</summary>
internal static class EvidenceOrder
{
    /// <summary>Each record once: group by group, and within each group the best grade first.</summary>
    /// <param name="groups">Groups of evidence, the most telling first.</param>
    public static ImmutableArray<Evidence> Of(params IEnumerable<Evidence>[] groups) =>
        Once([.. groups.Select(group => group.OrderBy(record => record.Grade))]);

    /// <summary>Each record once, in the order given.</summary>
    public static ImmutableArray<Evidence> Once(params IEnumerable<Evidence>[] groups) =>
        [.. groups.SelectMany(group => group).DistinctBy(record => record.Rule)];
}
