using System.Globalization;
using System.Runtime.InteropServices;

namespace M1SerialBot.Benchmarks.Load.Bots;

/// <summary>This bot, published as the image has it: with its own runtime, compiled before it starts.</summary>
internal sealed class PublishedBot
{
    // Beside the host with Discord.Net lies the usual one, which it is made of.
    private static readonly string[] Names = ["M1SerialBot.DiscordNet", "M1SerialBot"];

    private readonly string _program;

    private PublishedBot(string program) => _program = program;

    /// <summary>A program that is published already.</summary>
    /// <exception cref="LoadException">There is none.</exception>
    public static PublishedBot In(string folder)
    {
        var program = Names.Select(name => Path.Combine(Path.GetFullPath(folder), name)).FirstOrDefault(File.Exists);
        return program is null ? throw new LoadException($"There is no program in {folder}.") : new PublishedBot(program);
    }

    /// <summary>Publishes it.</summary>
    /// <exception cref="LoadException">It cannot be published.</exception>
    public static PublishedBot Make(Workshop workshop)
    {
        // What this build makes on the way lies beside it, not where the editor's build does.
        var folder = workshop.Path("bot");
        string[] build = ["-p:ForContainer=true", "--artifacts-path", workshop.Path("build")];
        var arch = RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "arm64" : "x64";
        Run(workshop, ["restore", "src/M1SerialBot", "--locked-mode", .. build]);
        Run(workshop, ["publish", "src/M1SerialBot", "--no-restore", "--configuration", "Release", "--arch", arch, "--output", folder, .. build]);
        return In(folder);
    }

    /// <summary>Runs it on the gateway.</summary>
    /// <param name="port">The port of Discord.</param>
    /// <param name="config">Its config folder; null for the one beside it.</param>
    public BotStart OnGateway(int port, string? config = null) => Start(config, new()
    {
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

    private static void Run(Workshop workshop, string[] arguments)
    {
        var (isDone, output) = Workshop.Run(workshop.Repository, "dotnet", arguments);
        if (!isDone)
        {
            throw new LoadException($"The bot cannot be published.\n{output}");
        }
    }

    private BotStart Start(string? config, Dictionary<string, string> environment)
    {
        // As the image has it, unless somebody wants to look inside.
        environment["DOTNET_EnableDiagnostics"] = Environment.GetEnvironmentVariable("DOTNET_EnableDiagnostics") ?? "0";
        return new BotStart([_program, "--config", config ?? Path.Combine(Path.GetDirectoryName(_program)!, "config")], environment);
    }
}
