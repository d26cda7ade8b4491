using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning.Witnesses;

/// <summary>Cents, or the signs that stand for none: <c>1.450,00</c>, <c>350,-</c>, <c>145000:-</c>.</summary>
internal sealed class CentsWitness : Witness
{
    public override NumberTraits Subject => NumberTraits.Several | NumberTraits.Money;

    public override Testimony? Testify(in NumberContext number)
    {
        ref readonly var group = ref number.Group;
        return HasCents(group) || group.After(2) is ",-" or ".-" or ":-" || group.After(4) is [Normalizer.Currency, '0', '0']
            ? number.Say(NonSerialKind.Price, Weight.Strong)
            : null;
    }

    private static bool HasCents(in TokenGroup group) =>
        group.Count >= 2 && group.JoinerBefore(group.Count - 1) is '.' or ',' && group.IsNumber(group.Count - 1, 2) && group[group.Count - 2].IsOnlyDigits;
}
