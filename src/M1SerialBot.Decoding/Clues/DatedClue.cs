using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Clues;

/// <summary>A clue with a date that outranks the curve.</summary>
internal abstract class DatedClue : ClueDefinition
{
    private protected DatedClue(ClueKind kind, string optionName, int maxLength, ClueBound bound, string description, string helpName)
        : base(kind, optionName, maxLength, ClueInput.Text, description, helpName)
    {
        Trust = Trust.Dated;
        Bound = bound;
    }

    internal override IEnumerable<string> Complaints(ClueRecord record)
    {
        if (record.TypicalLag is null)
        {
            yield return "A dated clue needs typicalLag.";
        }

        if (Kinds.Length > 1 && record.Words is not { Count: > 0 })
        {
            yield return "The words that tell a receipt and a stamp apart are needed.";
        }
    }

    // A date that follows the building narrows from the other side, and by as much.
    internal override double? ExpectedMonths(ClueContext context, DecodeResult result, MonthWindow window, int now)
    {
        var lag = context.Knowledge.Clues[Kind].TypicalLag!;
        var sum = 0;
        for (var built = 1; built <= now; built++)
        {
            for (var distance = lag.FromMonths; distance <= lag.ToMonths; distance++)
            {
                sum += Math.Min(now, built + distance);
            }
        }

        return (double)sum / (now * (lag.ToMonths - lag.FromMonths + 1));
    }
}
