namespace M1SerialBot.Decoding.Formats;

/// <summary>A unit that something other than its serial dates.</summary>
/// <param name="Evidence">Who saw it.</param>
/// <param name="Variant">The place of its variant.</param>
/// <param name="From">The lowest number that it can carry; its owner may keep the last digits.</param>
/// <param name="To">The highest.</param>
/// <param name="Dated">When it can have been made by what dates it.</param>
/// <param name="Made">The same within the years of its model, so that both ends are known.</param>
/// <param name="Curve">When the curve says that it was made.</param>
/// <param name="Origins">The roots of its sources.</param>
internal sealed record DatedUnit(
    Evidence Evidence, int Variant, int From, int To, MonthWindow Dated, MonthWindow Made, MonthWindow Curve, IReadOnlyList<string> Origins)
{
    public bool MeetsCurve => Dated.Overlaps(Curve);

    /// <summary>Whether the one with the higher number can be the younger, or which number is higher is not known.</summary>
    public bool IsInOrderWith(DatedUnit other) =>
        To < other.From ? !(Dated.From > other.Dated.To)
        : other.To < From ? !(other.Dated.From > Dated.To)
        : true;
}
