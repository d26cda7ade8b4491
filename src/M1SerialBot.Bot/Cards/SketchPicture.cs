using M1SerialBot.Content.Checklist.Documents;
using M1SerialBot.Content.Faq;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi.Models.Messages;
using M1SerialBot.Pictures;

namespace M1SerialBot.Bot.Cards;

/// <summary>The sketches, where a look says more than reading. The words beside them say the same.</summary>
internal static class SketchPicture
{
    /// <summary>The sketch that goes with a topic of the FAQ; null if none does.</summary>
    public static FileUpload? Of(FaqTopic topic, Localizer texts) => topic.Slug switch
    {
        "where-is-the-serial" => Make(Sketch.Serial, texts),
        "how-old-is-mine" => Make(Sketch.DateCode, texts),
        "battery-low" or "open-it" => Make(Sketch.Battery, texts),
        _ => null,
    };

    /// <summary>The sketch that shows where a check looks; null if it's plain.</summary>
    public static FileUpload? Of(CheckItem item, Localizer texts) => item.Id switch
    {
        "paper-serial" => Make(Sketch.Serial, texts),
        "paper-chip" => Make(Sketch.DateCode, texts),
        _ => null,
    };

    /// <summary>The sketch for a section: where a check looks, or else what a repair is about.</summary>
    public static FileUpload? Of(ChecklistSection section, Localizer texts) =>
        section.Items.Select(item => Of(item, texts)).FirstOrDefault(picture => picture is not null)
        ?? (section.Items.Any(item => item.Id == "memory-battery") ? Make(Sketch.Battery, texts) : null);

    private static FileUpload Make(Sketch sketch, Localizer texts) => new($"{Sketches.NameOf(sketch)}.png", "image/png", Sketches.Png(sketch))
    {
        Description = sketch switch
        {
            Sketch.Serial => texts.SketchSerial,
            Sketch.DateCode => texts.SketchDateCode,
            _ => texts.SketchBattery,
        },
    };
}
