using M1SerialBot.Pictures.Drawing;

namespace M1SerialBot.Pictures.Tests;

public sealed class PaletteTests
{
    // https://www.w3.org/TR/WCAG22/#contrast-minimum and #non-text-contrast
    [Theory]
    [InlineData(nameof(Ink.Text), 4.5)]
    [InlineData(nameof(Ink.Muted), 4.5)]
    [InlineData(nameof(Ink.Clue), 4.5)]
    [InlineData(nameof(Ink.Production), 3)]
    [InlineData(nameof(Ink.Estimate), 3)]
    public void Words_and_shapes_stand_out_from_the_panel(string ink, double least) =>
        Assert.True(Contrast(Enum.Parse<Ink>(ink), Ink.Panel) >= least, $"{Contrast(Enum.Parse<Ink>(ink), Ink.Panel):0.0}");

    [Fact]
    public void Words_stand_out_from_the_band_that_they_may_cross() => Assert.True(Contrast(Ink.Text, Ink.Band) >= 4.5);

    [Fact]
    public void A_mixture_lies_between_its_colors()
    {
        var palette = new Palette();
        var place = palette.Mix((byte)Ink.Panel, Ink.Text, 2);

        Assert.InRange(palette.Colors[place].Red, palette.Colors[(int)Ink.Panel].Red + 1, palette.Colors[(int)Ink.Text].Red - 1);
        Assert.Equal(place, palette.Mix((byte)Ink.Panel, Ink.Text, 2));
    }

    [Fact]
    public void There_are_never_more_colors_than_a_PNG_can_name()
    {
        var palette = new Palette();
        var under = (byte)0;
        for (var at = 0; at < 5000; at++)
        {
            under = palette.Mix(under, (Ink)(at % 8), 1 + (at % (Palette.Steps - 1)));
        }

        Assert.InRange(palette.Colors.Count, 9, 256);
    }

    private static double Contrast(Ink left, Ink right)
    {
        var (first, second) = (Luminance(left), Luminance(right));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Luminance(Ink ink)
    {
        var (red, green, blue) = new Palette().Colors[(int)ink];
        return (0.2126 * Linear(red)) + (0.7152 * Linear(green)) + (0.0722 * Linear(blue));
    }

    private static double Linear(byte channel)
    {
        var part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }
}
