using System.Text;
using M1SerialBot.Content.References;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.EndToEnd.Tests;
using M1SerialBot.Pictures;

using static M1SerialBot.Tests.InProcessBot;

namespace M1SerialBot.Tests.Features;

/// <summary>The sketches, and where they're shown.</summary>
public sealed class SketchTests : IDisposable
{
    private readonly InProcessBot _bot = new();

    public void Dispose() => _bot.Dispose();

    public static TheoryData<string, string> Rendered() =>
        new(Enum.GetValues<Sketch>().Select(JsonNames.Kebab).SelectMany(name => SketchSource.Locales.Select(locale => (name, locale))));

    [Theory]
    [MemberData(nameof(Rendered))]
    public void A_sketch_was_rendered_from_its_svg_and_words_as_they_are_now(string name, string locale) =>
        Assert.True(
            Encoding.Latin1.GetString(Sketches.Png(name, locale)).Contains(SketchSource.NoteOf(SketchSource.Svg(name, locale)), StringComparison.Ordinal),
            "Run docs/make-pictures --sketches.");

    [Fact]
    public void A_sketch_has_its_words_in_every_language()
    {
        var english = SketchSource.Words("en");

        Assert.Equal(Directory.GetDirectories(Repository.Find("config", "languages")).Select(Path.GetFileName).Append("en").Order(), SketchSource.Locales);
        Assert.All(SketchSource.Locales, locale => Assert.Equal(english.Keys, SketchSource.Words(locale).Keys));
    }

    [Fact]
    public void A_sketch_that_a_language_does_not_have_is_in_English() => Assert.Equal(Sketches.Png("serial", "en"), Sketches.Png("serial", "fr"));

    [Theory]
    [InlineData("de", "Skizze")]
    [InlineData("ja", "図")]
    public void An_answer_shows_the_sketch_of_its_language(string locale, string says)
    {
        using var bot = new InProcessBot { Locale = locale };
        var answer = bot.Command("m1faq", ("topic", "where-is-the-serial"));

        Hold(answer, "serial.png", says);
        Assert.Equal(Sketches.Png("serial", locale), answer.Message!.Files[0].Content);
    }

    [Theory]
    [InlineData("where-is-the-serial", "serial.png", "look for the serial")]
    [InlineData("how-old-is-mine", "date-code.png", "a date code: year 1988, week 43")]
    [InlineData("battery-low", "battery.png", "not to scale")]
    [InlineData("fair-price", null, "no look helps there")]
    public void A_topic_shows_what_a_look_says_better(string topic, string? file, string says)
    {
        var answer = _bot.Command("m1faq", ("topic", topic));

        Hold(answer, file, says);
        Hold(_bot.Command("m1faq", ("topic", topic), ("show", "everyone")), file, says);
    }

    [Fact]
    public void A_moderator_sees_it_before_it_is_sent()
    {
        var asked = _bot.Menu("Answer with M1 FAQ", "battery low");

        Hold(_bot.Press(Button(asked, "Preview")), "battery.png", "not to scale");
    }

    [Theory]
    [InlineData("at-seller", "start", "battery.png", "not to scale")]
    [InlineData("at-seller", "cards", "serial.png", "look for the serial")]
    [InlineData("at-seller", "keys", null, "keys need no sketch")]
    [InlineData("at-seller", "overview", null, "nor does the overview")]
    public void A_section_shows_it_too(string where, string section, string? file, string says) =>
        Hold(_bot.Choose(List(_bot.Command("m1checklist", ("where", where))), section), file, says);

    [Fact]
    public void The_check_of_an_inspection_that_looks_for_the_serial_shows_where()
    {
        var screen = _bot.Press(Button(_bot.Command("m1checklist", ("model", "M1")), "Start inspection"));
        while (screen.Message!.Embeds[0].Title != "Compare the serial with the photo you were sent")
        {
            Hold(screen, null, "nothing in the way of the buttons");
            screen = _bot.Press(Button(screen, "OK"));
        }

        Hold(screen, "serial.png", "look for the serial");
        Hold(_bot.Press(Button(screen, "OK")), null, "it goes away again");
    }

    private static void Hold(Reply answer, string? file, string says)
    {
        Assert.Equal(file, answer.Message!.Files.SingleOrDefault()?.Name);
        Assert.Equal(file is null ? null : $"attachment://{file}", answer.Message.Embeds[0].Image?.Url.OriginalString);
        Assert.True(file is null || answer.Message.Files[0].Description!.Contains(says, StringComparison.Ordinal), says);
    }
}
