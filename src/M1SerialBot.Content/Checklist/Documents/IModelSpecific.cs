
namespace M1SerialBot.Content.Checklist.Documents;

/// <summary>Something that applies to some models, or to all.</summary>
internal interface IModelSpecific
{
    /// <summary>Ids of variants; empty for every model.</summary>
    IReadOnlyList<string> Models { get; }
}

internal static class ModelMatch
{
    public static bool AppliesTo(this IModelSpecific thing, string model) => thing.Models.Count == 0 || thing.Models.Contains(model);
}
