using System.Globalization;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Knowledge.Tests;

/// <summary>Serials that a format reads.</summary>
internal static class Serials
{
    /// <summary>The digits of a running number.</summary>
    public static string Digits(FormatDocument format, int value) =>
        value.ToString($"D{format.Shape.Single(token => token.Component == format.Reads).Digits}", CultureInfo.InvariantCulture);

    /// <summary>The first and the last value of a band, as they are written.</summary>
    public static IEnumerable<string> Edges(FormatDocument format, Band band) =>
        band.Letter is { } letter ? [letter.ToString()] : new[] { Digits(format, band.From!.Value), Digits(format, band.To!.Value) }.Distinct();

    /// <summary>A serial at the beginning of a band.</summary>
    public static string At(FormatDocument format, Band band) => With(format, Edges(format, band).First());

    public static string With(FormatDocument format, string value) =>
        (format switch { { Prefix: { } prefix } => $"{prefix}-", { OnlyNamed: true } => $"{format.Variants[0]} ", _ => "" })
        + string.Concat(format.Shape.Select(token => token.Component == format.Reads ? value : new string('4', token.Digits ?? 1)));
}
