using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Content.Texts;

/// <summary>The texts that follow from a definition: of each clue, and of each grade.</summary>
internal static class DefinitionTextKeys
{
    /// <summary>All of them. None has a placeholder.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. ClueDefinition.All.SelectMany(clue => new[] { Option(clue), Field(clue), FieldHelp(clue) }),
        .. ClueDefinition.OfSightings.SelectMany(clue => new[] { SightingField(clue), SightingFieldHelp(clue) }),
        .. Enum.GetValues<ClueKind>().Where(kind => kind != ClueKind.Digits).SelectMany(kind => new[] { Ask(kind), Source(kind), Label(kind), Example(kind) }),
        .. Enum.GetValues<Grade>().Select(Meaning),
        .. Enum.GetValues<ListingTopic>().Where(topic => topic != ListingTopic.Price).Select(Question),
    ];

    public static string Option(ClueDefinition clue) => $"option.{clue.OptionName}";

    public static string Field(ClueDefinition clue) => $"modal.clue.{clue.FieldName}";

    public static string FieldHelp(ClueDefinition clue) => $"{Field(clue)}.help";

    public static string SightingField(ClueDefinition clue) => $"modal.sighting.{clue.FieldName}";

    public static string SightingFieldHelp(ClueDefinition clue) => $"{SightingField(clue)}.help";

    /// <summary>What to ask the seller about it.</summary>
    public static string Ask(ClueKind kind) => $"{Of(kind)}.ask";

    /// <summary>What it is in a sentence, such as <c>the chip</c>.</summary>
    public static string Source(ClueKind kind) => $"{Of(kind)}.source";

    /// <summary>What it is in a picture, such as <c>chip</c>.</summary>
    public static string Label(ClueKind kind) => $"{Of(kind)}.label";

    /// <summary>What can be read, such as <c>8843</c>.</summary>
    public static string Example(ClueKind kind) => $"{Of(kind)}.example";

    /// <summary>What to ask the seller about something in a listing.</summary>
    public static string Question(ListingTopic topic) => $"listing-ask.{JsonNames.Kebab(topic)}";

    public static string Meaning(Grade grade) => $"grade-means.{JsonNames.Kebab(grade)}";

    private static string Of(ClueKind kind) => $"clue.{JsonNames.Kebab(kind)}";
}
