using M1SerialBot.Content;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Commands;

/// <summary>A command: reads what was given, asks the decoder, returns a reply. It does no I/O, holds no state, and never sees the transport.</summary>
internal interface IBotCommand
{
    /// <summary>What it is called; also in its definition.</summary>
    string Name { get; }

    /// <summary>How it is registered.</summary>
    /// <param name="config">What is known and said.</param>
    CommandDefinition Define(Config config);

    /// <summary>Answers.</summary>
    Reply Answer(Call call);
}
