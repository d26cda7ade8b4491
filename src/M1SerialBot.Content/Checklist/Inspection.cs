using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using M1SerialBot.Content.Checklist.Documents;

namespace M1SerialBot.Content.Checklist;

/// <summary>The checks of an inspection, in the order in which they're done.</summary>
internal sealed class Inspection
{
    private const int FingerprintBytes = 3;

    private readonly IReadOnlyList<Symptom> _symptoms;

    /// <param name="situation">Where it's done; from photos means by video call.</param>
    /// <param name="model">The id of a variant.</param>
    /// <param name="sections">What a buyer checks there.</param>
    /// <param name="symptoms">Those of the model.</param>
    public Inspection(Situation situation, string model, IReadOnlyList<ChecklistSection> sections, IReadOnlyList<Symptom> symptoms)
    {
        _symptoms = symptoms;
        Situation = situation;
        Model = model;
        var all = sections.SelectMany(section => section.Items.Select(item => new InspectionStep(section, item))).ToList();
        Steps = IsCall ? [.. all.Where(step => step.Item.OnCall is not null)] : all;
        InPersonOnly = [.. all.Except(Steps)];
        var ids = string.Join('\n', Steps.Select(step => step.Item.Id).Prepend(model));
        Fingerprint = Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(ids)).AsSpan(0, FingerprintBytes));
    }

    public Situation Situation { get; }

    public string Model { get; }

    public bool IsCall => Situation == Situation.FromPhotos;

    public IReadOnlyList<InspectionStep> Steps { get; }

    /// <summary>What a video call can't show.</summary>
    public IReadOnlyList<InspectionStep> InPersonOnly { get; }

    /// <summary>Another one for other checks or another order, so that nobody's answers are taken for those to other checks. Four characters.</summary>
    public string Fingerprint { get; }

    /// <summary>What the answers mean together.</summary>
    /// <param name="answers">One for each step.</param>
    public InspectionFindings Judge(IReadOnlyList<CheckAnswer> answers)
    {
        var faults = StepsWith(answer => answer == CheckAnswer.Fault);
        var ids = faults.Select(step => step.Item.Id).ToHashSet(StringComparer.Ordinal);
        var causes = _symptoms
            .Where(symptom => symptom.Signs is { } signs && signs.Faults.All(ids.Contains) && !signs.Without.Any(ids.Contains))
            .Select(symptom => new LikelyCause(symptom, Of(symptom.Signs!.Faults), Of(symptom.Signs.Explains)))
            .ToList();
        return new InspectionFindings(
            causes,
            [.. faults.Except(causes.SelectMany(cause => cause.Seen.Concat(cause.Explained))).OrderByDescending(step => step.Section.Decides).ThenByDescending(step => WeightOf(step.Item))],
            faults,
            StepsWith(answer => answer is CheckAnswer.Skipped or CheckAnswer.None),
            answers.Count(answer => answer == CheckAnswer.Ok));

        IReadOnlyList<InspectionStep> Of(IReadOnlyList<string> wanted) => [.. faults.Where(step => wanted.Contains(step.Item.Id))];
        IReadOnlyList<InspectionStep> StepsWith(Func<CheckAnswer, bool> isWanted) => [.. Steps.Where((_, at) => isWanted(answers[at]))];
    }

    // What nobody can price may be dear, so it comes before what's cheap.
    private static int WeightOf(CheckItem item) => item.Cost?.Class switch
    {
        CostClass.High => 5,
        CostClass.Medium => 4,
        null or CostClass.Unknown => 3,
        CostClass.Low => 2,
        CostClass.Trivial => 1,
        _ => 0,
    };
}

/// <summary>A check, and the section that it belongs to.</summary>
internal sealed record InspectionStep(ChecklistSection Section, CheckItem Item);

/// <summary>What somebody says of a check. Two bits of a button's id, so the values never change.</summary>
internal enum CheckAnswer
{
    /// <summary>Nothing yet.</summary>
    None = 0,

    Ok = 1,

    Fault = 2,

    Skipped = 3,
}

/// <summary>What an inspection found.</summary>
/// <param name="Causes">What several faults point to, the commonest first.</param>
/// <param name="Others">Faults that no cause explains, the gravest first.</param>
/// <param name="Faults">All faults, in the order in which they were found.</param>
/// <param name="Unchecked">Skipped or not reached, in order.</param>
/// <param name="Fine">How many checks found no fault.</param>
internal sealed record InspectionFindings(
    IReadOnlyList<LikelyCause> Causes, IReadOnlyList<InspectionStep> Others, IReadOnlyList<InspectionStep> Faults, IReadOnlyList<InspectionStep> Unchecked, int Fine);

/// <summary>A symptom that the faults show.</summary>
/// <param name="Symptom">The symptom, with its likely cause.</param>
/// <param name="Seen">The faults that show it.</param>
/// <param name="Explained">Other faults that may come from the same cause.</param>
internal sealed record LikelyCause(Symptom Symptom, IReadOnlyList<InspectionStep> Seen, IReadOnlyList<InspectionStep> Explained);
