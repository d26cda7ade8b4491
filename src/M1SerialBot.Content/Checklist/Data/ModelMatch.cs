namespace M1SerialBot.Content.Checklist.Data;

/// <summary>Tells what is for a model.</summary>
internal static class ModelMatch
{
    /// <summary>Whether it is for a model, named by the id of its variant.</summary>
    public static bool AppliesTo(this IModelSpecific thing, string model) => thing.Models.Count == 0 || thing.Models.Contains(model);
}
