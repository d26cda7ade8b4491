using M1SerialBot.Checklist.Data;
using M1SerialBot.Configuration;

namespace M1SerialBot.Checklist;

/// <summary>Every file of the checklist whose structure is sound; null or left out where it is not, so that the rest can still be checked.</summary>
internal sealed class ChecklistFiles
{
    /// <summary>The sections by file.</summary>
    public SortedDictionary<string, ChecklistSection> Sections { get; } = new(StringComparer.Ordinal);

    public SymptomsFile? Symptoms { get; set; }

    public WarningsFile? Warnings { get; set; }

    /// <summary>Whether no file had to be left out.</summary>
    public bool IsWhole { get; set; } = true;

    /// <summary>Every item, and where it stands.</summary>
    public IEnumerable<(string File, string Path, CheckItem Item)> Items() =>
        from section in Sections
        from item in section.Value.Items.Index()
        select (section.Key, $"$.items[{item.Index}]", item.Item);

    /// <summary>Every symptom, and where it stands.</summary>
    public IEnumerable<(string File, string Path, Symptom Symptom)> AllSymptoms() =>
        (Symptoms?.Symptoms ?? []).Index().Select(symptom => (ChecklistLayout.Symptoms, $"$.symptoms[{symptom.Index}]", symptom.Item));

    /// <summary>Every warning, and where it stands.</summary>
    public IEnumerable<(string File, string Path, ChecklistWarning Warning)> AllWarnings() =>
        (Warnings?.Warnings ?? []).Index().Select(warning => (ChecklistLayout.Warnings, $"$.warnings[{warning.Index}]", warning.Item));

    /// <summary>Everything that has a grade, and where it stands.</summary>
    public IEnumerable<GradedPlace> Graded() =>
        Items().Select(item => new GradedPlace(item.File, item.Path, item.Item.Grade, item.Item.Citations))
            .Concat(AllSymptoms().Select(symptom => new GradedPlace(symptom.File, symptom.Path, symptom.Symptom.Grade, symptom.Symptom.Citations)))
            .Concat(AllWarnings().SelectMany(warning => warning.Warning.Instead.Index()
                .Select(way => new GradedPlace(warning.File, $"{warning.Path}.instead[{way.Index}]", way.Item.Grade, way.Item.Citations))
                .Prepend(new GradedPlace(warning.File, warning.Path, warning.Warning.Grade, warning.Warning.Citations))));

    /// <summary>Every place where a source is named.</summary>
    public IEnumerable<CitedSource> Citations() =>
        Graded().SelectMany(place => place.Citations.Index()
            .Select(citation => new CitedSource(place.File, $"{place.Path}.citations[{citation.Index}].source", citation.Item.Source)));
}
