using M1SerialBot.Pictures.Drawing;

namespace M1SerialBot.Pictures.Tests;

public sealed class TypefaceTests
{
    [Fact]
    public void The_letters_of_western_languages_are_there()
    {
        const string Needed = "0123456789 ABCXYZ abcxyz – ’ … äöüßÄÖÜ éèêñçåø €£¥";

        Assert.True(Needed.All(character => HasLetter(Typeface.Regular, character)));
        Assert.True(Needed.All(character => HasLetter(Typeface.Bold, character)));
    }

    [Fact]
    public void A_text_is_as_wide_as_its_letters() =>
        Assert.Equal(Typeface.Bold.Measure("Nov") + Typeface.Bold.Measure(" 1992"), Typeface.Bold.Measure("Nov 1992"));

    [Fact]
    public void Characters_without_letters_take_no_room()
    {
        Assert.False("電池".All(character => HasLetter(Typeface.Regular, character)));
        Assert.Equal(0, Typeface.Regular.Measure("電池"));
    }

    [Fact]
    public void Words_are_drawn_where_they_are_put()
    {
        var canvas = new Canvas(200, 60);
        canvas.Write("M1", Typeface.Bold, Ink.Text, 100, 40);
        using var picture = new Picture(canvas.ToPng());

        Assert.Equal(0, picture.Count(Ink.Text, 0, 0, 99, 60));
        Assert.Equal(0, picture.Count(Ink.Text, 0, 42, 200, 60));
        Assert.InRange(picture.Count(Ink.Text, 100, 15, 160, 41), 50, 2000);
    }

    [Fact]
    public void What_lies_outside_the_canvas_is_cut_off()
    {
        var canvas = new Canvas(20, 20);
        canvas.Write("M1", Typeface.Bold, Ink.Text, -30, 10);
        canvas.Disc(20, 20, 15, Ink.Clue);
        canvas.Box(new Area(-50, 5, 200, 4), 0, Ink.Muted);
        using var picture = new Picture(canvas.ToPng());

        Assert.Equal((20, 20), (picture.Width, picture.Height));
        Assert.Equal(Ink.Clue, picture.At(18, 18));
        Assert.Equal(Ink.Muted, picture.At(0, 6));
    }

    private static bool HasLetter(Typeface face, char character) => face.Glyphs($"{character}").Any();
}
