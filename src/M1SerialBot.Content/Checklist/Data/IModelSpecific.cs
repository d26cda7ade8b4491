namespace M1SerialBot.Content.Checklist.Data;

/// <summary>Something that is for some models, or for all.</summary>
internal interface IModelSpecific
{
    /// <summary>The ids of the variants; empty for every model.</summary>
    IReadOnlyList<string> Models { get; }
}
