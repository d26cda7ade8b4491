using M1SerialBot.Configuration;
using M1SerialBot.Decoding;

namespace M1SerialBot.Benchmarks;

/// <summary>What the bot ships with, as the build copies it beside the program.</summary>
internal static class RealConfig
{
    public static Config Load() => ConfigFolder.BesideTheProgram.Load() is var loaded && loaded.Config is { } config
        ? config
        : throw new InvalidOperationException(string.Join(Environment.NewLine, loaded.Issues));

    public static SerialDecoder Decoder() => new(Load().Knowledge);
}
