using M1SerialBot.Configuration;
using M1SerialBot.Decoding;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.DiscordApi.Commands;
using M1SerialBot.DiscordApi.Interactions;
using M1SerialBot.DiscordApi.Replies;

namespace M1SerialBot.Commands.Cards;

/// <summary>The message menu <c>Read M1 serial</c>: reads the serial out of what somebody wrote, and asks where there are several.</summary>
internal sealed class ReadMessageCommand : IBotCommand
{
    private const string CommandName = "Read M1 serial";

    /// <inheritdoc/>
    public string Name => CommandName;

    /// <inheritdoc/>
    public CommandDefinition Define(Config config) => CommandDefinition.MessageMenu(CommandName) with
    {
        Contexts = [InteractionContext.Server, InteractionContext.BotDirect, InteractionContext.Private],
        IntegrationTypes = [InstallationType.Server, InstallationType.User],
    };

    /// <inheritdoc/>
    public Reply Answer(Call call)
    {
        var text = call.TargetMessage?.Content ?? "";

        // Running text is searched more strictly than a serial that somebody typed as one.
        return call.Config.Decoder.FindAll(text).Serials is [var only]
            ? SerialAnswer.Say(call, only.Text, ModelOf(only))
            : SerialAnswer.Say(call, text, ClueSet.None);
    }

    // What the text says of the model beside its serial counts, unless the serial says it itself.
    private static ClueSet ModelOf(Serial serial) =>
        serial.Model is { } model && !serial.Text.StartsWith(model, StringComparison.Ordinal) ? new ClueSet { Model = model } : ClueSet.None;
}
