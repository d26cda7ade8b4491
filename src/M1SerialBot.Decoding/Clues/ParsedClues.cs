using System.Collections.Immutable;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Scanning.Judging;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Clues;

/// <summary>One clue that could be read.</summary>
/// <param name="Clue">What it means; null if it says nothing about the time.</param>
internal sealed record ParsedClue(GivenClue? Clue)
{
    /// <summary>The model that it names, if any.</summary>
    public ModelId Model { get; init; }
}

/// <summary>The clues that could be read, and the problems of those that couldn't.</summary>
internal sealed record ParsedClues
{
    public static ParsedClues None { get; } = new();

    /// <summary>The model that was given as a clue.</summary>
    public ModelId GivenModel { get; init; }

    /// <summary>The model that the text names.</summary>
    public ModelId ModelOfText { get; init; }

    /// <summary>The model that counts: a clue outweighs the text.</summary>
    public ModelId Model => GivenModel.Or(ModelOfText);

    /// <summary>What the model means that was given as a clue, or else named in the text; null if it isn't a variant.</summary>
    public GivenClue? OfModel { get; init; }

    /// <summary>Clues that carry a date.</summary>
    public ImmutableArray<GivenClue> Dated { get; init; } = [];

    /// <summary>Every clue that may narrow a window.</summary>
    public ImmutableArray<GivenClue> Narrowing => OfModel is null ? Dated : Dated.Insert(0, OfModel);

    /// <summary>The year that the seller gives.</summary>
    public GivenClue? Seller { get; init; }

    /// <summary>Whether anything was given as a clue, rather than found in the text.</summary>
    public bool IsAnyGiven { get; init; }

    /// <summary>What couldn't be read.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];

    /// <summary>Reads every clue that was given. One that can't be read becomes a problem and leaves the others alone.</summary>
    public static ParsedClues Parse(ClueContext context, ClueSet clues)
    {
        var parsed = None;
        foreach (var definition in clues.IsEmpty ? [] : ClueDefinition.All)
        {
            if (clues[definition.Kind] is not { } text || context.IsNothing(text))
            {
                continue;
            }

            parsed = definition.Parse(context, text) is { } clue
                ? parsed.With(clue)
                : parsed with { Problems = parsed.Problems.Add(new UnreadableClue(WhereIn(definition, text), definition.Kind, text)) };
        }

        return parsed;
    }

    private ParsedClues With(ParsedClue parsed) => parsed switch
    {
        { Model.IsNone: false } => this with { GivenModel = parsed.Model, OfModel = parsed.Clue, IsAnyGiven = true },
        { Clue: { Narrows: true } dated } => this with { Dated = Dated.Add(dated), IsAnyGiven = true },
        { Clue: { } seller } => this with { Seller = seller, IsAnyGiven = true },
        _ => this,
    };

    private static int WhereIn(ClueDefinition definition, string text) =>
        definition.Input == ClueInput.Model ? 0 : Math.Max(0, text.AsSpan().IndexOfAnyInRange('0', '9'));

    /// <summary>The same with the problem of a licence code if the text holds one: then the text must not be repeated, whatever else is in it.</summary>
    public ParsedClues WithLicenceOf(scoped in Scanner scan)
    {
        foreach (ref readonly var item in scan.Candidates)
        {
            if (item is { Kind: CandidateKind.NonSerial, NonSerialKind: NonSerialKind.LicenceCode })
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
            OfModel = GivenModel.IsNone && knowledge.IsVariant(model.Id) ? ModelClue.Means(knowledge, model.Id, knowledge.NameOf(model.Id)) : OfModel,
        };
    }
}
