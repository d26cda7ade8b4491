using M1SerialBot.Content.References;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi.Models.Messages;
using M1SerialBot.Pictures;

namespace M1SerialBot.Bot.Cards;

/// <summary>The sketches, where a look says more than reading. The words beside them say the same.</summary>
internal static class SketchPicture
{
    /// <summary>The sketch of a topic, a check or a section; null if it has none.</summary>
    public static FileUpload? Of(Sketch? sketch, Localizer texts)
    {
        if (sketch is not { } drawn)
        {
            return null;
        }

        var name = JsonNames.Kebab(drawn);
        return new FileUpload($"{name}.png", "image/png", Sketches.Png(name, texts.Locale)) { Description = texts.Name(drawn) };
    }
}
