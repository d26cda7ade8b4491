using System.Globalization;
using System.Text.Json.Nodes;
using M1SerialBot.Benchmarks.Load.Discord;

namespace M1SerialBot.Benchmarks.Load.Bots;

/// <summary>A bot of discord.js that answers with the same card.</summary>
internal sealed class DiscordJsBot
{
    private static readonly string[] Files = ["package.json", "package-lock.json", "bot.js"];

    private readonly string _folder;

    private DiscordJsBot(string folder) => _folder = folder;

    /// <summary>Installs it.</summary>
    /// <param name="workshop">Where.</param>
    /// <param name="why">Why it cannot be installed; empty where it can.</param>
    /// <returns>It; null where it cannot be installed.</returns>
    public static DiscordJsBot? Install(Workshop workshop, out string why)
    {
        var folder = workshop.Path("discord.js");
        Directory.CreateDirectory(folder);
        foreach (var file in Files)
        {
            File.Copy(Path.Combine(AppContext.BaseDirectory, "discord.js", file), Path.Combine(folder, file), overwrite: true);
        }

        (var isDone, why) = Directory.Exists(Path.Combine(folder, "node_modules")) ? (true, "") : Workshop.Run(folder, "npm", "ci", "--no-audit", "--no-fund");
        return isDone ? new DiscordJsBot(folder) : null;
    }

    /// <summary>Gives it the card to answer with.</summary>
    /// <param name="answer">What our bot answered.</param>
    public void Learn(Card answer)
    {
        File.WriteAllBytes(Picture, answer.Picture);
        var message = JsonNode.Parse(answer.Json)!["data"]!;
        var embed = message["embeds"]![0]!;
        var card = new JsonObject
        {
            ["content"] = message["content"]!.DeepClone(),
            ["title"] = embed["title"]!.DeepClone(),
            ["description"] = embed["description"]!.DeepClone(),
            ["color"] = embed["color"]!.DeepClone(),
            ["footer"] = embed["footer"]!["text"]!.DeepClone(),
            ["fields"] = embed["fields"]!.DeepClone(),
            ["alt"] = message["attachments"]?[0]!["description"]!.DeepClone(),
            ["buttons"] = new JsonArray([.. message["components"]![0]!["components"]!.AsArray().Select(button => button!["label"]!.DeepClone())]),
        };
        File.WriteAllText(CardFile, card.ToJsonString());
    }

    /// <summary>Runs it.</summary>
    /// <param name="port">The port of Discord.</param>
    public BotStart OnGateway(int port) => new(["node", Path.Combine(_folder, "bot.js")], new Dictionary<string, string>
    {
        ["DISCORD_TOKEN"] = "load",
        ["NODE_ENV"] = "production",
        ["API_URL"] = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/api"),
        ["CARD"] = CardFile,
        ["PICTURE"] = Picture,
    });

    private string Picture => Path.Combine(_folder, "years.png");

    private string CardFile => Path.Combine(_folder, "card.json");
}
