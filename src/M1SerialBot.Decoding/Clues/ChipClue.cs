using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Clues;

/// <summary>The newest chip date code, <c>YYWW</c> or <c>YWW</c>, with or without letters around it; or a date.</summary>
internal sealed class ChipClue() : DatedClue(
    ClueKind.Chip, "chip", 16, ClueBound.NotBefore, "The newest date code on a chip inside, such as 8843 for week 43 of 1988.", "YYWW")
{
    internal override ParsedClue? Parse(ClueContext context, string text)
    {
        if ((context.Chips.Read(context.PartsOf(text)) ?? context.Chips.Read(text)) is { } week)
        {
            return new ParsedClue(context.Means(Kind, text, new MonthWindow(week, null)));
        }

        // Two digits and two more can be a year and a week as well as a year and a month.
        return context.Dates.Read(context.PartsOf(text), context.YearsOf(Kind)) is { } date && (date.IsInFull || date.Era is not null || date.Day is not null)
            ? new ParsedClue(context.Means(Kind, text, new MonthWindow(date.First, null), date))
            : null;
    }

    internal override IEnumerable<string> Complaints(ClueRecord record) =>
        [.. base.Complaints(record), .. record.SingleDigitDecade is null ? ["A chip's date needs singleDigitDecade."] : Array.Empty<string>()];
}
