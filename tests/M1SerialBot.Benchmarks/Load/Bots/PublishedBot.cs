using System.Globalization;

namespace M1SerialBot.Benchmarks.Load.Bots;

/// <summary>This bot, published as the image has it.</summary>
internal sealed class PublishedBot
{
    /// <summary>The usual host.</summary>
    public const string Usual = "M1SerialBot";

    /// <summary>The host with Discord.Net.</summary>
    public const string DiscordNet = "M1SerialBot.DiscordNet";

    // Beside the host with Discord.Net lies the usual one, which it is made of.
    private static readonly string[] Names = [DiscordNet, Usual];

    private readonly string _program;

    private PublishedBot(string program) => _program = program;

    /// <summary>A program that is published already.</summary>
    /// <exception cref="LoadException">There is none.</exception>
    public static PublishedBot In(string folder)
    {
        var program = Names.Select(name => Path.Combine(Path.GetFullPath(folder), name)).FirstOrDefault(File.Exists);
        return program is null ? throw new LoadException($"There is no program in {folder}.") : new PublishedBot(program);
    }

    /// <summary>Publishes a host.</summary>
    /// <param name="workshop">Where to.</param>
    /// <param name="host">The host.</param>
    /// <param name="why">Why it can't be published.</param>
    /// <returns>The program; null if it can't be published.</returns>
    public static PublishedBot? Make(Workshop workshop, string host, out string why) =>
        workshop.Publish($"src/{host}", isNative: host == Usual, out why) is { } folder ? In(folder) : null;

    /// <summary>Runs it on the gateway.</summary>
    /// <param name="port">The port of Discord.</param>
    /// <param name="config">Its config folder; null for the one beside it.</param>
    /// <param name="hasPictures">Whether its answers have pictures.</param>
    public BotStart OnGateway(int port, string? config = null, bool hasPictures = true) => Start(config, new()
    {
        ["Bot__Pictures"] = hasPictures ? "true" : "false",
        ["DISCORD_TOKEN"] = "load",
        ["Discord__Transport"] = "Gateway",
        ["Discord__ApiUrl"] = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/api/v10"),
    });

    /// <summary>Runs it as a webhook.</summary>
    /// <param name="port">The port that it listens on.</param>
    /// <param name="publicKey">The public key.</param>
    public BotStart AsWebhook(int port, string publicKey) => Start(null, new()
    {
        ["Discord__Transport"] = "Webhook",
        ["Discord__PublicKey"] = publicKey,
        ["Discord__WebhookUrl"] = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"),
    });

    private BotStart Start(string? config, Dictionary<string, string> environment)
    {
        // As the image has it, unless somebody wants to look inside.
        environment["DOTNET_EnableDiagnostics"] = Environment.GetEnvironmentVariable("DOTNET_EnableDiagnostics") ?? "0";
        return new BotStart([_program, "--config", config ?? Path.Combine(Path.GetDirectoryName(_program)!, "config")], environment);
    }
}
