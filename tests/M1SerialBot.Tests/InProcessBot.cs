using System.Text.Json;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Content;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Execution;
using M1SerialBot.DiscordApi.Models.Components;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Tests;
using M1SerialBot.Hosting;
using M1SerialBot.Settings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace M1SerialBot.Tests;

/// <summary>The bot without Discord: an interaction goes in, a reply comes out.</summary>
internal sealed class InProcessBot : IDisposable
{
    public static readonly Snowflake Caller = new(500);
    public static readonly Snowflake Author = new(600);
    public static readonly Snowflake Guild = new(700);
    public static readonly Snowflake Channel = new(800);

    private readonly ServiceProvider _services;
    private ulong _lastId = 1000;

    public InProcessBot(string? contributionUrl = null, DefaultVisibility show = DefaultVisibility.OnlyMe, bool pictures = true, ContentSnapshot? content = null)
    {
        FaultReporter = new FaultReporter(NullLogger<FaultReporter>.Instance, NoMeters.Instance, Time);
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Time);
        services.AddSingleton(FaultReporter);
        services.AddSingleton(new ContentStore(content ?? ProgramRun.Content));
        BotServices.Add(services, new BotSettings
        {
            Transport = Transport.Gateway,
            Options = new BotOptions { Bot = { Show = show, ContributionUrl = contributionUrl, Pictures = pictures } },
        });
        _services = services.BuildServiceProvider();
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 25, 12, 0, 0, TimeSpan.Zero));

    public FaultReporter FaultReporter { get; }

    /// <summary>The language of the caller and of the server.</summary>
    public string Locale { get; init; } = "en-US";

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public Reply Command(string name, params (string Name, string Value)[] options) => Answer(CommandInteraction(name, options));

    public Interaction CommandInteraction(string name, params (string Name, string Value)[] options) => Interaction(InteractionType.Command, new InteractionData
    {
        Name = name,
        Options = [.. options.Select(option => new CommandOption { Name = option.Name, Value = JsonSerializer.SerializeToElement(option.Value) })],
    });

    public Reply Menu(string name, string content) => Answer(Interaction(InteractionType.Command, new InteractionData
    {
        Name = name,
        TargetId = new Snowflake(900),
        Resolved = new ResolvedData
        {
            Messages = new Dictionary<Snowflake, ReceivedMessage>
            {
                [new Snowflake(900)] = new() { Id = new Snowflake(900), Content = content, Author = new User { Id = Author } },
            },
        },
    }));

    public Reply Press(string? customId) => Answer(Interaction(InteractionType.Component, new InteractionData { CustomId = customId }));

    /// <summary>Presses the button under a returned form. Discord sends the message that it's on.</summary>
    public Reply PressReturned(Reply reply) => Answer(Interaction(InteractionType.Component, new InteractionData { CustomId = Button(reply, "Back to the form") }) with
    {
        Message = new ReceivedMessage { Id = new Snowflake(901), Embeds = [.. reply.Message!.Embeds.Select(embed => new ReceivedEmbed { Description = embed.Description })] },
    });

    public Reply Choose(string? customId, string value) => Answer(Interaction(InteractionType.Component, new InteractionData { CustomId = customId, Values = [value] }));

    public Reply Submit(string customId, params (string Field, string[] Values)[] fields) => Answer(Interaction(InteractionType.Modal, new InteractionData
    {
        CustomId = customId,
        Components = [.. fields.Select(field => new ModalComponentValue
        {
            Component = new ModalComponentValue { CustomId = field.Field, Value = field.Values is [var only] ? only : null, Values = field.Values },
        })],
    }));

    public Reply Answer(Interaction interaction) => Get<IInteractionHandler>().Handle(interaction);

    /// <summary>An interaction in a server, by default of somebody who manages messages.</summary>
    public Interaction Interaction(InteractionType type, InteractionData data, bool isModerator = true) => new()
    {
        Id = new Snowflake(++_lastId),
        ApplicationId = new Snowflake(100),
        Type = type,
        Token = "secret",
        GuildId = Guild,
        ChannelId = Channel,
        Locale = Locale,
        GuildLocale = Locale,
        Member = new Member { User = new User { Id = Caller }, Permissions = isModerator ? ChannelPermissions.ManageMessages : ChannelPermissions.None },
        Data = data,
    };

    public static string Button(Reply reply, string label) =>
        reply.Message!.Components.SelectMany(row => row.Components).OfType<Button>().First(button => button.Label == label).CustomId!;

    /// <summary>The custom id of a button by what it does, whatever it's called.</summary>
    public static string ButtonOf(Reply reply, string action) =>
        reply.Message!.Components.SelectMany(row => row.Components).OfType<Button>().First(button => CustomId.TryParse(button.CustomId)?.Action == action).CustomId!;

    public static string List(Reply reply) => reply.Message!.Components.SelectMany(row => row.Components).OfType<StringSelect>().First().CustomId;

    public void Dispose() => _services.Dispose();
}
