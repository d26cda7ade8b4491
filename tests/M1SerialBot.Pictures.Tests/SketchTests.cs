namespace M1SerialBot.Pictures.Tests;

/// <summary>The sketches as somebody else's decoder sees them.</summary>
public sealed class SketchTests
{
    private const int MaxBytes = 15 * 1024;

    private static readonly string[] Names = ["serial", "date-code", "battery"];
    private static readonly string[] Locales = ["en", "de", "ja"];

    public static TheoryData<string, string> Rendered() => new(Names.SelectMany(name => Locales.Select(locale => (name, locale))));

    [Theory]
    [MemberData(nameof(Rendered))]
    public void A_sketch_is_as_wide_as_the_strip_and_small(string name, string locale)
    {
        using var picture = new Picture(Sketches.Png(name, locale));

        Assert.Equal(YearStrip.Width, picture.Width);
        Assert.InRange(picture.Height, 300, 800);
        Assert.InRange(picture.Size, 1, MaxBytes);
    }
}
