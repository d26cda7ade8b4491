using M1SerialBot.Content.Checklist.Data;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Content.Checklist;

/// <summary>What a buyer checks, whole and checked itself; it never changes.</summary>
/// <remarks>A model is the id of a variant; null, where nobody knows it, stands for the usual one, the first variant.</remarks>
internal sealed class BuyerChecklist
{
    private readonly IReadOnlyList<string> _models;

    /// <summary>Takes over files that were found sound.</summary>
    public BuyerChecklist(ChecklistDocuments files, IReadOnlyList<Variant> variants)
    {
        _models = [.. variants.Select(variant => variant.Id)];
        Sections = [.. files.Sections.Select(section => section.Value).OrderBy(section => section.Order)];
        Symptoms = files.Symptoms!.Symptoms;
        Warnings = files.Warnings!.Warnings;
    }

    /// <summary>Every section with every item, in the order in which things are done.</summary>
    public IReadOnlyList<ChecklistSection> Sections { get; }

    /// <summary>Every symptom combination, the commonest first.</summary>
    public IReadOnlyList<Symptom> Symptoms { get; }

    /// <summary>Every warning, the gravest first.</summary>
    public IReadOnlyList<ChecklistWarning> Warnings { get; }

    /// <summary>The sections with the items that apply, in order; a section without any is left out.</summary>
    public IReadOnlyList<ChecklistSection> For(Situation situation, string? model)
    {
        var known = Known(model);
        return
        [
            .. Sections
                .Select(section => section with { Items = [.. section.Items.Where(item => item.Situations.Contains(situation) && item.AppliesTo(known))] })
                .Where(section => section.Items.Count > 0),
        ];
    }

    /// <summary>The symptom combinations that a model can show.</summary>
    public IReadOnlyList<Symptom> SymptomsFor(string? model)
    {
        var known = Known(model);
        return [.. Symptoms.Where(symptom => symptom.AppliesTo(known))];
    }

    /// <summary>Everything to ask the seller of a model for.</summary>
    public PhotoMessage PhotoMessage(string? model) => Checklist.PhotoMessage.Of(PhotoItems(model), Warnings);

    /// <summary>The three things to ask first, for a seller who would not answer more.</summary>
    public PhotoMessage ShortPhotoMessage(string? model) => Checklist.PhotoMessage.Of(Checklist.PhotoMessage.First(PhotoItems(model)), Warnings);

    /// <summary>The usual model: what an unknown one is taken for.</summary>
    public string DefaultModel => _models[0];

    /// <summary>Every other model.</summary>
    public IReadOnlyList<string> OtherModels => [.. _models.Skip(1)];

    /// <summary>How long all the tests of a situation take, in seconds.</summary>
    public int Seconds(Situation situation, string? model) => For(situation, model).SelectMany(section => section.Items).Sum(item => item.Seconds);

    private List<CheckItem> PhotoItems(string? model) => [.. For(Situation.FromPhotos, model).SelectMany(section => section.Items)];

    private string Known(string? model) => model is null ? DefaultModel
        : _models.Contains(model) ? model
        : throw new ArgumentException("There is no such variant.", nameof(model));
}
