using M1SerialBot.Content.Checklist.Data;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Content.Checklist;

/// <summary>Every file of the checklist whose structure is sound; null or left out where it is not, so that the rest can still be checked.</summary>
internal sealed class ChecklistDocuments
{
    /// <summary>The sections, in the order of their files.</summary>
    public List<Located<ChecklistSection>> Sections { get; } = [];

    public SymptomsDocument? Symptoms { get; set; }

    public WarningsDocument? Warnings { get; set; }

    /// <summary>Whether no file had to be left out.</summary>
    public bool IsWhole { get; set; } = true;

    /// <summary>Every item, and where it stands.</summary>
    public IEnumerable<Located<CheckItem>> Items() => Sections.SelectMany(section => Located.Each(section.File, "$.items", section.Value.Items));

    /// <summary>Every symptom, and where it stands.</summary>
    public IEnumerable<Located<Symptom>> AllSymptoms() => Located.Each(ChecklistLayout.Symptoms, "$.symptoms", Symptoms?.Symptoms);

    /// <summary>Every warning, and where it stands.</summary>
    public IEnumerable<Located<ChecklistWarning>> AllWarnings() => Located.Each(ChecklistLayout.Warnings, "$.warnings", Warnings?.Warnings);

    /// <summary>Every safe way that a warning tells instead, and where it stands.</summary>
    public IEnumerable<Located<SafeAlternative>> AllAlternatives() => AllWarnings().SelectMany(warning => Located.Each(warning.File, $"{warning.Path}.instead", warning.Value.Instead));

    /// <summary>Everything that has a grade, and where it stands.</summary>
    public IEnumerable<GradedPlace> Graded() =>
        Items().Select(item => new GradedPlace(item.File, item.Path, item.Value.Grade, item.Value.Citations))
            .Concat(AllSymptoms().Select(symptom => new GradedPlace(symptom.File, symptom.Path, symptom.Value.Grade, symptom.Value.Citations)))
            .Concat(AllWarnings().Select(warning => new GradedPlace(warning.File, warning.Path, warning.Value.Grade, warning.Value.Citations)))
            .Concat(AllAlternatives().Select(way => new GradedPlace(way.File, way.Path, way.Value.Grade, way.Value.Citations)));

    /// <summary>Every place where a source is named.</summary>
    public IEnumerable<Located<string>> Citations() => Graded()
        .SelectMany(place => Located.Each(place.File, $"{place.Path}.citations", place.Citations))
        .Select(citation => new Located<string>(citation.File, $"{citation.Path}.source", citation.Value.Source));
}
