using M1SerialBot.Decoding.Clues;

namespace M1SerialBot.Content.Texts;

/// <summary>The keys of each clue's texts, which follow from its name.</summary>
internal static class ClueTextKeys
{
    /// <summary>Keys of the options and fields. Their texts have no placeholders.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. ClueDefinition.All.SelectMany(clue => new[] { Option(clue), Field(clue), FieldHelp(clue) }),
        .. ClueDefinition.OfSightings.SelectMany(clue => new[] { SightingField(clue), SightingFieldHelp(clue) }),
    ];

    public static string Option(ClueDefinition clue) => $"option.{clue.OptionName}";

    public static string Field(ClueDefinition clue) => $"modal.clue.{clue.FieldName}";

    public static string FieldHelp(ClueDefinition clue) => $"{Field(clue)}.help";

    public static string SightingField(ClueDefinition clue) => $"modal.sighting.{clue.FieldName}";

    public static string SightingFieldHelp(ClueDefinition clue) => $"{SightingField(clue)}.help";
}
