using M1SerialBot.DiscordApi.Webhook;

namespace M1SerialBot.DiscordApi.Tests.Webhook;

public sealed class SignatureVerifierTests
{
    // RFC 8032, section 7.1.
    public static TheoryData<string, string, string, string> Vectors() => new()
    {
        {
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b", "test 1: nothing is signed"
        },
        {
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00", "test 2: one byte"
        },
        {
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a", "test 3: two bytes"
        },
    };

    [Theory]
    [MemberData(nameof(Vectors))]
    public void The_standards_own_signatures_hold(string key, string data, string signature, string because)
    {
        var verifier = new SignatureVerifier(key);

        Assert.True(verifier.IsSigned(Convert.FromHexString(data), Convert.FromHexString(signature)), because);
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_single_bit_that_is_turned_breaks_a_signature(string key, string data, string signature, string because)
    {
        var verifier = new SignatureVerifier(key);
        var signed = Convert.FromHexString(data);
        var bytes = Convert.FromHexString(signature);
        for (var bit = 0; bit < bytes.Length * 8; bit++)
        {
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.False(verifier.IsSigned(signed, bytes), because);
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
        }

        Assert.False(verifier.IsSigned([.. signed, 0], bytes), because);
    }

    [Theory]
    [InlineData(0, "none at all")]
    [InlineData(63, "one byte short")]
    [InlineData(65, "one byte long")]
    public void A_signature_has_sixty_four_bytes(int length, string because)
    {
        var verifier = new SignatureVerifier("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");

        Assert.False(verifier.IsSigned([], new byte[length]), because);
    }

    [Theory]
    [InlineData("", "nothing")]
    [InlineData("d75a", "too short")]
    [InlineData("z75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "a letter that is no digit")]
    public void What_is_no_key_is_refused(string key, string because) =>
        Assert.True(Record.Exception(() => new SignatureVerifier(key)) is FormatException, because);
}
