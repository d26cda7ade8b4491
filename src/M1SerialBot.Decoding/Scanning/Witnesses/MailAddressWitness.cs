using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning.Witnesses;

/// <summary>Mail addresses and user names: an at sign right beside the number.</summary>
internal sealed class MailAddressWitness : Witness
{
    public override NumberTraits Subject => NumberTraits.RareSign;

    public override Testimony? Testify(in NumberContext number) =>
        number.Group.Before(1) is ['@'] || number.Group.After(1) is ['@'] ? number.Say(NonSerialKind.WebAddress, Weight.Certain) : null;
}
