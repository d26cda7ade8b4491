using M1SerialBot.Bot.Commands;
using M1SerialBot.Bot.Features.About;
using M1SerialBot.Bot.Features.Checklist;
using M1SerialBot.Bot.Features.Compare;
using M1SerialBot.Bot.Features.Delete;
using M1SerialBot.Bot.Features.Faq;
using M1SerialBot.Bot.Features.Help;
using M1SerialBot.Bot.Features.Serial;
using M1SerialBot.Bot.Features.Sightings;
using M1SerialBot.DiscordApi.Execution;
using M1SerialBot.Policy;
using M1SerialBot.Settings;
using Microsoft.Extensions.DependencyInjection;

namespace M1SerialBot.Hosting;

/// <summary>Every command, and everything that a button, a select or a modal does.</summary>
internal static class BotCommands
{
    /// <summary>Adds them.</summary>
    public static void Add(IServiceCollection services, BotSettings settings)
    {
        services.AddSingleton(new Visibility(settings.Options.Bot.Show));
        services.AddSingleton(new ContributionAddress(settings.Options.Bot.ContributionUrl));
        services.AddSingleton<RepeatGuard>();
        services.AddSingleton<FaqAnswers>();
        services.AddSingleton<IPrivacyNotice>(new PrivacyNotice(settings));
        services.AddSingleton<AboutPages>();
        services.AddSingleton<CommandIds>();

        services.AddSingleton<IBotCommand, SerialCommand>();
        services.AddSingleton<IBotCommand, CompareCommand>();
        services.AddSingleton<IBotCommand, ChecklistCommand>();
        services.AddSingleton<IBotCommand, FaqCommand>();
        services.AddSingleton<IBotCommand, AboutCommand>();
        services.AddSingleton<IBotCommand, HelpCommand>();
        services.AddSingleton<IBotCommand, ReadMessageCommand>();
        services.AddSingleton<IBotCommand, AnswerMessageCommand>();

        services.AddSingleton<IComponentAction, ShowCardAction>();
        services.AddSingleton<IComponentAction, ChooseSerialAction>();
        services.AddSingleton<IComponentAction, AskCluesAction>();
        services.AddSingleton<IComponentAction, TakeCluesAction>();
        services.AddSingleton<IComponentAction, ShowEvidenceAction>();
        services.AddSingleton<IComponentAction, ShareAction>();
        services.AddSingleton<IComponentAction, DeleteAction>();
        services.AddSingleton<IComponentAction, ShowChecklistAction>();
        services.AddSingleton<IComponentAction, ShowSectionAction>();
        services.AddSingleton<IComponentAction, ShowTopicAction>();
        services.AddSingleton<IComponentAction, ChooseTopicAction>();
        services.AddSingleton<IComponentAction, AnswerMessageAction>();
        services.AddSingleton<IComponentAction, ShowPageAction>();
        services.AddSingleton<IComponentAction, AskSightingAction>();
        services.AddSingleton<IComponentAction, TakeSightingAction>();
        services.AddSingleton<IComponentAction, ReopenSightingAction>();

        services.AddSingleton<IInteractionHandler, CommandRouter>();
    }
}
