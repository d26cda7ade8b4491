using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning.Witnesses;

/// <summary>A town beside the number, whose postcodes have as many digits: <c>Mumbai 400001</c>; or the mark of the Japanese post before it.</summary>
internal sealed class PlaceWitness : Witness
{
    private const char PostalMark = '〒';

    public override NumberTraits Subject => NumberTraits.RareSign | NumberTraits.WordBeside;

    public override Testimony? Testify(in NumberContext number)
    {
        ref readonly var group = ref number.Group;
        if (group.Start > 0 && number.Raw[group.Start - 1] == PostalMark)
        {
            return NumberContext.Say(WitnessKind.Place, NonSerialKind.Postcode, Weight.Strong, group.Start - 1, group.Start);
        }

        return Of(group.TokenBefore, group[0].Boundary) ?? Of(group.TokenAfter, group.TokenAfter.Boundary);
    }

    private static Testimony? Of(in Token place, Boundary boundary) =>
        place.Has(TokenMarks.Place) && boundary <= Boundary.Comma
            ? NumberContext.Say(WitnessKind.Place, NonSerialKind.Postcode, Weight.Strong, place.Start, place.End)
            : null;
}
