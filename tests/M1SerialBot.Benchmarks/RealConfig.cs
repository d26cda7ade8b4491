using M1SerialBot.Content;
using M1SerialBot.Decoding;
using M1SerialBot.DiscordApi.Models.Commands;

namespace M1SerialBot.Benchmarks;

/// <summary>What the bot ships with, as the build copies it beside the program.</summary>
internal static class RealConfig
{
    public static ContentSnapshot Load() => new ContentLoader(ContentLoader.BundledPath, Locales.All).Load() is var loaded && loaded.Content is { } content
        ? content
        : throw new InvalidOperationException(string.Join(Environment.NewLine, loaded.Issues));

    public static SerialDecoder Decoder() => new(Load().Knowledge);
}
