using System.Text;
using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Knowledge.Loading;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Features.Sightings;

/// <summary>A record of a sighting, ready to be contributed. Only the reporter sees it, and nobody keeps it.</summary>
internal sealed class SightingCard(Localizer texts)
{
    private const string FileName = "sighting.json";
    private const int MaxLinkLength = 2500;

    public Message Make(Sighting record, SightingReport report, ContributionUrl address)
    {
        var json = SightingJson.Write(record);
        var title = texts.SightingSubject(model: record.Variant, serial: record.Serial);
        var lines = new List<string>();
        if (address.For(title, Body(json, report)) is { Length: <= MaxLinkLength } link)
        {
            lines.Add(texts.SightingLink(link: link));
        }

        lines.Add(texts.SightingPaste(rule: record.Evidence.Rule));
        lines.Add($"```json\n{json}\n```");
        if (report.Photos is { } photos)
        {
            lines.Add(texts.SightingPhotos(link: $"<{photos.AbsoluteUri}>"));
        }

        if (report.Unread.Count > 0)
        {
            lines.Add(texts.SightingUnread(clues: texts.List(report.Unread.Select(kind => texts.Name(kind)))));
        }

        return new Message
        {
            Content = texts.SightingContent,
            Embeds =
            [
                new Embed
                {
                    Title = title,
                    Description = string.Join("\n\n", lines),
                    Color = ResultColor.Estimate,
                    Footer = new EmbedFooter(texts.Footer),
                },
            ],
            Files = [new FileUpload(FileName, "application/json", Encoding.UTF8.GetBytes(json))],
            IsPrivate = true,
        };
    }

    private static string Body(string json, SightingReport report) => $"```json\n{json}\n```" + (report.Photos is { } photos ? $"\n{photos.AbsoluteUri}" : "");
}
