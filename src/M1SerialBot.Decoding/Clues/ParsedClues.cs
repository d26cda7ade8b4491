using System.Collections.Immutable;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Text;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Clues;

/// <summary>The clues that could be read, and the problems of those that could not.</summary>
internal sealed record ParsedClues
{
    public static ParsedClues None { get; } = new();

    /// <summary>The model that was given as a clue.</summary>
    public ModelId GivenModel { get; init; }

    /// <summary>The model that the text names.</summary>
    public ModelId ModelOfText { get; init; }

    /// <summary>The model that counts: a clue outweighs the text.</summary>
    public ModelId Model => GivenModel.Or(ModelOfText);

    /// <summary>What the model means that was given as a clue, or else that the text names; null where it is none of the variants.</summary>
    public GivenClue? OfModel { get; init; }

    /// <summary>Clues that carry a date.</summary>
    public ImmutableArray<GivenClue> Dated { get; init; } = [];

    /// <summary>Every clue that may narrow a window.</summary>
    public ImmutableArray<GivenClue> Narrowing => OfModel is null ? Dated : Dated.Insert(0, OfModel);

    /// <summary>The year that the seller gives.</summary>
    public GivenClue? Seller { get; init; }

    /// <summary>Whether anything was given as a clue, rather than found in the text.</summary>
    public bool IsAnyGiven { get; init; }

    /// <summary>What could not be read.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];

    /// <summary>The same with the problem of a licence code, where the text holds one; whatever else is in it, the text must not be repeated then.</summary>
    public ParsedClues WithLicenceOf(scoped in TextScan scan)
    {
        foreach (ref readonly var item in scan.Items)
        {
            if (item is { Kind: ScanKind.Refused, Reason: RefusalReason.LicenceCode })
            {
                return this with { Problems = Problems.Insert(0, new LicenceCode(item.Start)) };
            }
        }

        return this;
    }

    /// <summary>The same with the model that the text names.</summary>
    public ParsedClues WithModelOfText(KnowledgeBase knowledge, NamedModel model)
    {
        if (!model.IsNamed)
        {
            return this;
        }

        return this with
        {
            ModelOfText = model.Id,
            OfModel = GivenModel.IsNone && knowledge.IsVariant(model.Id)
                ? ClueReader.OfModel(knowledge, model.Id, knowledge.NameOf(model.Id))
                : OfModel,
        };
    }
}
