using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Clues;

/// <summary>The year that the seller gives, or the years of which it may be either. It never changes a window: sellers go by memory.</summary>
internal sealed class SellerClue() : ClueDefinition(ClueKind.Seller, "seller-says", 16, ClueInput.Year, "The year the seller claims.", "year")
{
    internal override ParsedClue? Parse(ClueContext context, string text) =>
        context.Years.Read(context.PartsOf(text), context.YearsOf(Kind)) is var (first, last)
            ? new ParsedClue(context.Means(Kind, text, new MonthWindow(first.First, last.Last), first.Year == last.Year ? first : null) with { Narrows = false })
            : null;

    internal override IEnumerable<string> Complaints(ClueRecord record) => [];
}
