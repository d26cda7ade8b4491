namespace M1SerialBot.Bot.Commands;

/// <summary>A part of the bot that people use: its commands, and what its buttons, selects and modals do.</summary>
internal interface IBotFeature
{
    IReadOnlyList<IBotCommand> Commands => [];

    IReadOnlyList<ComponentAction> Actions => [];
}
