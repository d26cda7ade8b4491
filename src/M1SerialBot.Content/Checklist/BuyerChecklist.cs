using M1SerialBot.Content.Checklist.Documents;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Content.Checklist;

/// <summary>The buyer's checklist. Immutable and validated.</summary>
/// <remarks>A model is the id of a variant. Null means unknown, and stands for the first variant.</remarks>
internal sealed class BuyerChecklist
{
    private readonly IReadOnlyList<string> _models;

    public BuyerChecklist(ChecklistDocuments files, IReadOnlyList<Variant> variants)
    {
        _models = [.. variants.Select(variant => variant.Id)];
        Sections = [.. files.Sections.Select(section => section.Value).OrderBy(section => section.Order)];
        Symptoms = files.Symptoms!.Symptoms;
        Warnings = files.Warnings!.Warnings;
    }

    /// <summary>In the order in which they're done.</summary>
    public IReadOnlyList<ChecklistSection> Sections { get; }

    /// <summary>The commonest first.</summary>
    public IReadOnlyList<Symptom> Symptoms { get; }

    /// <summary>The gravest first.</summary>
    public IReadOnlyList<ChecklistWarning> Warnings { get; }

    /// <summary>The sections with the items that apply; sections without any are left out.</summary>
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

    public IReadOnlyList<Symptom> SymptomsFor(string? model)
    {
        var known = Known(model);
        return [.. Symptoms.Where(symptom => symptom.AppliesTo(known))];
    }

    /// <summary>The checks one by one. A video call shows what's checked at the seller's, as far as it can.</summary>
    public Inspection Inspect(Situation situation, string? model) => new(
        situation, Known(model), For(situation == Situation.FromPhotos ? Situation.AtSeller : situation, model), SymptomsFor(model));

    /// <summary>Asks the seller for everything.</summary>
    public PhotoMessage PhotoMessage(string? model) => Checklist.PhotoMessage.Of(PhotoItems(model), Warnings);

    /// <summary>Asks for the three most important things.</summary>
    public PhotoMessage ShortPhotoMessage(string? model) => Checklist.PhotoMessage.Of(Checklist.PhotoMessage.First(PhotoItems(model)), Warnings);

    /// <summary>What an unknown model is taken for.</summary>
    public string DefaultModel => _models[0];

    public IReadOnlyList<string> OtherModels => [.. _models.Skip(1)];

    /// <summary>The duration of all tests, in seconds.</summary>
    public int Seconds(Situation situation, string? model) => For(situation, model).SelectMany(section => section.Items).Sum(item => item.Seconds);

    private List<CheckItem> PhotoItems(string? model) => [.. For(Situation.FromPhotos, model).SelectMany(section => section.Items)];

    private string Known(string? model) => model is null ? DefaultModel
        : _models.Contains(model) ? model
        : throw new ArgumentException("There is no such variant.", nameof(model));
}

/// <summary>A message to a seller, ready to be copied.</summary>
internal sealed record PhotoMessage(IReadOnlyList<string> Requests, IReadOnlyList<string> Cautions)
{
    /// <summary>Asks for the photos of these items. If one is a video, the message says what not to press.</summary>
    public static PhotoMessage Of(IReadOnlyList<CheckItem> items, IReadOnlyList<ChecklistWarning> warnings) => new(
        [.. items.Select(item => item.Photo).OfType<string>()],
        items.Any(item => item.Video) ? [.. warnings.Select(warning => warning.ToSeller).OfType<string>()] : []);

    /// <summary>The three items with the best ranks, in the order of the checklist.</summary>
    public static IReadOnlyList<CheckItem> First(IReadOnlyList<CheckItem> items)
    {
        var first = items.Where(item => item.AskRank is not null).OrderBy(item => item.AskRank).Take(ChecklistLimits.ShortRequests).ToHashSet();
        return [.. items.Where(first.Contains)];
    }

    /// <summary>The text: greeting, numbered requests and cautions, each on a line.</summary>
    public string With(string greeting) =>
        string.Join('\n', [greeting, .. Requests.Select((request, at) => $"{at + 1}. {request}"), .. Cautions]);
}
