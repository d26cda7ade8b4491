using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning.Witnesses;

/// <summary>Parameters and hexadecimal numbers: <c>t=127679</c>, <c>0x123456</c>.</summary>
internal sealed class ParameterWitness : Witness
{
    public override NumberTraits Subject => NumberTraits.RareSign | NumberTraits.Letters;

    public override Testimony? Testify(in NumberContext number)
    {
        ref readonly var group = ref number.Group;
        var isParameter = group[0].Joiner == '=' && group.TokenBefore.Role == TokenRole.Plain && group.TokenBefore.Letters > 0;
        var isHexadecimal = !number.IsField && group.TextOf(0) is ['0', 'X', _, _, ..];
        return isParameter || isHexadecimal ? number.Say(NonSerialKind.OtherNumber, Weight.Strong) : null;
    }
}
