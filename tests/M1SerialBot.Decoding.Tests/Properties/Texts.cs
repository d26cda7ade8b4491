using FsCheck;
using FsCheck.Fluent;

namespace M1SerialBot.Decoding.Tests.Properties;

/// <summary>Texts of every kind that people and machines may hand to the decoder.</summary>
internal static class Texts
{
    private static readonly string[] Hostile =
    [
        "S/N", "Serial No", "Laufnummer", "Q7", "Q7X", "Q7R", "ZK-5", "Zenith", "#", ":", "-", " ", ".", "/", ",", "(", ")", "+", "$", "€", "crowns",
        "ring me", "zone", "knob", "unlock", "http://", "www.", "@", "\n", "\0", "\u200B", "\u202E", "\uD835\uDFD7", "\uD835", "\uDFD7", "٣", "７",
        "☎", "☎\uFE0F", "📞", "not", "isn't", "suppose", "e.g. ", "and", " to ", " and below", " is the", " that's the ", "parcel", "amp", "its own",
        "製造番号", "**", "__", "~~", "?", "???", "xx", "X", "O", "l", "1971", "0000000", "71042", "12.03.1971", "ABCD-1234-EF56",
    ];

    /// <summary>Any UTF-16, halves of pairs included.</summary>
    public static Gen<string> Utf16 { get; } =
        Gen.Frequency(
                (5, Gen.Choose(0x20, 0x7E)),
                (3, Gen.Choose(0, 0xFFFF)),
                (1, Gen.Choose(0xD800, 0xDFFF)),
                (1, Gen.Choose(0x2000, 0x206F)))
            .Select(value => (char)value)
            .ArrayOf()
            .Select(characters => new string(characters));

    /// <summary>Digits, letters and punctuation in every order.</summary>
    public static Gen<string> Soup { get; } =
        Gen.Frequency(
                (6, Gen.Choose('0', '9').Select(digit => (char)digit)),
                (2, Gen.Elements("KTWQXOIZGB".ToCharArray())),
                (3, Gen.Elements("?*_-./ ,:#'()+$@\n".ToCharArray())))
            .ArrayOf()
            .Select(characters => new string(characters));

    /// <summary>Symbols of a serial: digits, some of them unread.</summary>
    public static Gen<string> Symbols { get; } =
        from length in Gen.Choose(5, 10)
        from symbols in Gen.ArrayOf(Gen.Frequency((8, Gen.Choose('0', '9').Select(digit => (char)digit)), (1, Gen.Constant('?'))), length)
        select new string(symbols);

    /// <summary>Serials of every format, and what is nearly one.</summary>
    public static Gen<string> Serials { get; } =
        from before in Gen.Elements("", "", "", "K", "T", "W", "J", "Q7X-", "Q7X ", "Q7 ", "S/N ", "Q7R K", "#", "0", "1", "2")
        from symbols in Symbols
        from behind in Gen.Elements("", "", "", "?", " ", "-12", " Q7", "crowns")
        select before + symbols + behind;

    /// <summary>Pieces of running text, thrown together.</summary>
    public static Gen<string> Pieces { get; } =
        Gen.OneOf(Gen.Elements(Hostile), Symbols, Gen.Choose(0, 99999).Select(number => $"{number}"), Serials)
            .ArrayOf()
            .Select(pieces => string.Concat(pieces));

    public static Gen<string> Arbitrary { get; } = Gen.OneOf(Utf16, Soup, Serials, Pieces);
}
