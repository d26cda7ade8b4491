namespace M1SerialBot.Pictures.Tests;

/// <summary>The sketches as somebody else's decoder sees them.</summary>
public sealed class SketchTests
{
    private const int MaxBytes = 12 * 1024;

    public static TheoryData<string> Names() => [.. Enum.GetNames<Sketch>()];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sketch_is_as_wide_as_the_strip_and_small(string name)
    {
        using var picture = new Picture(Sketches.Png(Enum.Parse<Sketch>(name)));

        Assert.Equal(YearStrip.Width, picture.Width);
        Assert.InRange(picture.Height, 300, 800);
        Assert.InRange(picture.Size, 1, MaxBytes);
    }
}
