using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning.Witnesses;

/// <summary>A town beside the number, whose postcodes have as many digits: <c>Mumbai 400001</c>.</summary>
internal sealed class PlaceWitness : IWitness
{
    public Testimony? Testify(in NumberContext number)
    {
        var group = number.Group;
        return Of(group.TokenBefore, group[0].Boundary) ?? Of(group.TokenAfter, group.TokenAfter.Boundary);
    }

    private static Testimony? Of(in Token place, Boundary boundary) =>
        place.Has(TokenMarks.Place) && boundary <= Boundary.Comma
            ? NumberContext.Say(WitnessKind.Place, NonSerialKind.Postcode, Weight.Strong, place.Start, place.End)
            : null;
}
