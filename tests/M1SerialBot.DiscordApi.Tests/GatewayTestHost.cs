using System.Text.Json.Nodes;
using M1SerialBot.DiscordApi.Execution;
using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Models.Messages;
using M1SerialBot.DiscordApi.Rest;
using M1SerialBot.LoopbackDiscord;
using M1SerialBot.LoopbackDiscord.Clocks;
using M1SerialBot.LoopbackDiscord.Interactions;

namespace M1SerialBot.DiscordApi.Tests;

/// <summary>A client and a loopback Discord on real sockets, in virtual time that passes while both are idle.</summary>
internal sealed class GatewayTestHost : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly HttpMessageInvoker _http;
    private readonly GatewayClient _gateway;

    private GatewayTestHost(LoopbackServer discord, AutoAdvancingTimeProvider time, GatewayTestHostOptions options)
    {
        Discord = discord;
        Time = time;
        var clock = Clock = new ShiftedTime(time, options.ClockIsOff);
        Faults = new FaultReporter(Log.For<FaultReporter>(), NoMeters.Instance, clock);
        _http = DiscordHttp.Create();
        Rest = new DiscordRest(_http, new RestSettings { ApiUrl = discord.ApiUrl, Token = options.Token }, Faults, clock, Jitter);
        var executor = new InteractionExecutor(new Handler(options.Answer), Faults, Log.For<InteractionExecutor>(), NoMeters.Instance, clock);
        Dispatcher = new InteractionDispatcher(executor, new ReplyDelivery(Rest, Faults, NoMeters.Instance, clock), Faults, clock);
        var settings = new GatewaySettings { Token = options.Token, Shards = options.Shards };
        Status = new GatewayStatus(NoMeters.Instance, clock);
        _gateway = new GatewayClient(Rest, settings, Dispatcher, Status, Faults, Log.For<GatewayClient>(), clock, Jitter);
    }

    public LoopbackServer Discord { get; }

    public AutoAdvancingTimeProvider Time { get; }

    /// <summary>The client's clock.</summary>
    public ShiftedTime Clock { get; }

    public LogBook Log { get; } = new();

    public FaultReporter Faults { get; }

    public DiscordRest Rest { get; }

    public InteractionDispatcher Dispatcher { get; }

    public GatewayStatus Status { get; }

    /// <summary>Completes when the client stops.</summary>
    public Task Running { get; private set; } = Task.CompletedTask;

    /// <summary>Starts both.</summary>
    public static async Task<GatewayTestHost> StartAsync(GatewayTestHostOptions? options = null, Action<LoopbackServer>? prepare = null)
    {
        var host = await MakeAsync(options ?? new GatewayTestHostOptions());
        prepare?.Invoke(host.Discord);
        host.Running = Task.Run(() => host._gateway.RunAsync(host._stop.Token));
        return host;
    }

    /// <summary>Creates both, not connected yet.</summary>
    public static async Task<GatewayTestHost> MakeAsync(GatewayTestHostOptions options)
    {
        var time = new AutoAdvancingTimeProvider();
        var discord = await LoopbackServer.StartAsync(options.Loopback with { Time = time });
        return new GatewayTestHost(discord, time, options);
    }

    /// <summary>Delivers a command and waits for its reply.</summary>
    public async Task<Delivered> AskAsync(string text = "198765")
    {
        var delivered = Discord.Deliver(Question(text));
        await delivered.WaitForAnswerAsync();
        return delivered;
    }

    public JsonObject Question(string text = "198765") => Discord.NewInteraction().Command("m1serial", LoopbackDiscord.Interactions.CommandOption.Text("serial", text));

    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await Running;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await Running.ContinueWith(_ => { }, TaskScheduler.Default);
        await Discord.DisposeAsync();
        _http.Dispose();
        _stop.Dispose();
        Time.Dispose();
    }

    // The same on every run.
    private static double Jitter() => 0.5;

    private sealed class Handler(Func<Interaction, Reply> answer) : IInteractionHandler
    {
        public Reply Handle(Interaction interaction) => answer(interaction);
    }
}

/// <summary>The options of a test host.</summary>
internal sealed record GatewayTestHostOptions
{
    public LoopbackOptions Loopback { get; init; } = new();

    public string Token { get; init; } = new LoopbackOptions().Token;

    public ShardRange? Shards { get; init; }

    /// <summary>How far the client's clock is ahead of Discord's.</summary>
    public TimeSpan ClockIsOff { get; init; }

    public Func<Interaction, Reply> Answer { get; init; } =
        interaction => Reply.WithMessage(new Message { Content = $"read {interaction.Option("serial")?.Length} characters", IsPrivate = true }) with { Outcome = "decoded" };
}
