using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning.Witnesses;

/// <summary>Mail addresses and user names: an at sign right beside the number.</summary>
internal sealed class MailAddressWitness : Witness
{
    public override NumberTraits Subject => NumberTraits.RareSign;

    public override Testimony? Testify(in NumberContext number) =>
        number.Group.Before(1) is ['@'] || number.Group.After(1) is ['@'] ? number.Say(NonSerialKind.WebAddress, Weight.Certain) : null;
}

/// <summary>Names of files, and paths: <c>IMG_123456.jpg</c>, <c>123456.pdf</c>, <c>C:\photos\123456</c>, <c>/photos/m1/123456</c>.</summary>
internal sealed class FileNameWitness : Witness
{
    public override NumberTraits Subject => NumberTraits.Path | NumberTraits.RareSign;

    public override Testimony? Testify(in NumberContext number)
    {
        ref readonly var group = ref number.Group;
        return group.Before(1) is ['\\'] || IsInPath(group) || HasEnding(group) || IsAfterUnderscore(group) ? number.Say(NonSerialKind.FileName, Weight.Certain) : null;
    }

    // /home/m1/123456, but not S/N/123456
    private static bool IsInPath(in TokenGroup group) =>
        group[0].Joiner == '/' && group.TokenBefore is { Joiner: '/', Letters: > 0, Role: not TokenRole.Label };

    private static bool HasEnding(in TokenGroup group) =>
        group.TokenAfter is { Joiner: '.', Boundary: Boundary.None } after && after.Has(TokenMarks.FileEnding);

    private static bool IsAfterUnderscore(in TokenGroup group) =>
        group[0].Joiner == Normalizer.Underscore && group.TokenBefore is { Role: TokenRole.Plain, Letters: > 0 };
}
