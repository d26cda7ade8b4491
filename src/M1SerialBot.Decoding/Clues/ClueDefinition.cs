using System.Collections.Immutable;
using System.Text.Json;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Clues;

/// <summary>
/// One clue that can be given: how it's asked for, read, checked in <c>clues.json</c> and recommended. Everything that asks for clues does it by
/// <see cref="All"/>.
/// </summary>
public abstract class ClueDefinition
{
    private protected ClueDefinition(ClueKind kind, string optionName, int maxLength, ClueInput input, string description, string helpName)
    {
        (Kind, OptionName, MaxLength, Input, Description, HelpName) = (kind, optionName, maxLength, input, description, helpName);
        Kinds = [kind];
    }

    /// <summary>Every clue that can be given, the most telling first: it's the order of options, fields and stored values.</summary>
    public static ImmutableArray<ClueDefinition> All { get; } = [new ModelClue(), new ChipClue(), new SoldClue(), new SellerClue()];

    /// <summary>Those that a report of a sighting asks for. A form has five fields, and other questions take three of them.</summary>
    public static ImmutableArray<ClueDefinition> OfSightings { get; } = [.. All.Where(clue => clue.Bound != ClueBound.None).Take(2)];

    /// <summary>The kind that it's asked for as.</summary>
    public ClueKind Kind { get; }

    /// <summary>Its field's name in forms: the kind's, in kebab-case.</summary>
    public string FieldName => JsonNamingPolicy.KebabCaseLower.ConvertName(Kind.ToString());

    /// <summary>Its option's name, in kebab-case.</summary>
    public string OptionName { get; }

    /// <summary>The most characters that it takes.</summary>
    public int MaxLength { get; }

    /// <summary>How a form asks for it.</summary>
    public ClueInput Input { get; }

    /// <summary>What it is, one English sentence.</summary>
    public string Description { get; }

    /// <summary>What stands for its value in a usage line.</summary>
    public string HelpName { get; }

    /// <summary>Which end of a sighting's dates it gives.</summary>
    public ClueBound Bound { get; private protected init; }

    /// <summary>The kinds that its text can turn out to be.</summary>
    internal ImmutableArray<ClueKind> Kinds { get; private protected init; }

    /// <summary>What it counts for against a reading.</summary>
    internal Trust Trust { get; private protected init; } = Trust.Folklore;

    /// <summary>The definition of a kind that can be given.</summary>
    public static ClueDefinition Of(ClueKind kind) => All.First(definition => definition.Kinds.Contains(kind));

    /// <summary>Reads what was given.</summary>
    /// <returns>What it means; null if it can't be read.</returns>
    internal abstract ParsedClue? Parse(ClueContext context, string text);

    /// <summary>What its record lacks.</summary>
    internal abstract IEnumerable<string> Complaints(ClueRecord record);

    /// <summary>How many months the window is expected to hold if it's given; null if that can't be said.</summary>
    internal virtual double? ExpectedMonths(ClueContext context, DecodeResult result, MonthWindow window, int now) => null;
}

/// <summary>How a form asks for a clue.</summary>
public enum ClueInput
{
    /// <summary>As free text.</summary>
    Text,

    /// <summary>As a choice of models.</summary>
    Model,

    /// <summary>As a choice of years.</summary>
    Year,
}

/// <summary>Which end of a unit's dates a clue gives.</summary>
public enum ClueBound
{
    /// <summary>Neither.</summary>
    None,

    /// <summary>The unit was made no earlier.</summary>
    NotBefore,

    /// <summary>The unit was made no later.</summary>
    NotAfter,
}
