using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning.Witnesses;

/// <summary>The instrument's name directly governs the number: <c>M1 198765</c>, <c>my M1's is 198765</c>.</summary>
internal sealed class NameWitness : Witness
{
    public override NumberTraits Subject => NumberTraits.Named;

    public override Testimony? Testify(in NumberContext number)
    {
        var name = number.Model;
        if (!name.IsNamed || !number.Form.IsSerial || number.Group.IsThousands || !number.IsRead || IsLooselyPrefixed(number))
        {
            return null;
        }

        return NumberContext.Say(WitnessKind.Name, null, Weight.Fair, name.Start, name.Start + name.Length);
    }

    // Five digits after a blank may be anything, though with a dash they'd be part of the name: M1EX 44100 channels.
    private static bool IsLooselyPrefixed(in NumberContext number) =>
        number.Group[0].Joiner == ' '
        && number.Group.TokenAfter is { Boundary: <= Boundary.Blank, Role: TokenRole.Plain }
        && !number.Shapes.Matches(number.Group.Text, number.Group.Start, number.Group.End, NamedModel.None);
}
