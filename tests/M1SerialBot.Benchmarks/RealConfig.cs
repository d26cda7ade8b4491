using M1SerialBot.Content;
using M1SerialBot.Decoding;
using M1SerialBot.DiscordApi.Models.Commands;

namespace M1SerialBot.Benchmarks;

/// <summary>What the bot ships with, as the build copies it beside the program.</summary>
internal static class RealConfig
{
    public static Config Load() => new ConfigFolder(ConfigFolder.BesideTheProgram, Locales.All).Load() is var loaded && loaded.Config is { } config
        ? config
        : throw new InvalidOperationException(string.Join(Environment.NewLine, loaded.Issues));

    public static SerialDecoder Decoder() => new(Load().Knowledge);
}
