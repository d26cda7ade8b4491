using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning.Witnesses;

/// <summary>An x between two numbers of one measure: <c>240x64</c>. It can be an unread digit only in a serial that is called one.</summary>
internal sealed class DimensionWitness : Witness
{
    public override NumberTraits Subject => NumberTraits.Letters;

    public override Testimony? Testify(in NumberContext number)
    {
        if (number.Group.Count != 1 || number.IsField || number.Group[0] is not { Letters: 1, Masks: 0, Digits: > 2 })
        {
            return null;
        }

        var text = number.Group.TextOf(0);
        var at = text.IndexOf('X');
        return at > 0 && !text.StartsWith("0X", StringComparison.Ordinal) && at < text.Length - 1 ? number.Say(NonSerialKind.Measure, Weight.Strong) : null;
    }
}
