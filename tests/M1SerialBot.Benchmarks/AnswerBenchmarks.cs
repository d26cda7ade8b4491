using System.Text.Json;
using System.Text.Json.Nodes;
using BenchmarkDotNet.Attributes;
using M1SerialBot.Content;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Execution;
using M1SerialBot.DiscordApi.Models;
using M1SerialBot.DiscordApi.Rest;
using M1SerialBot.Hosting;
using M1SerialBot.LoopbackDiscord.Interactions;
using M1SerialBot.Settings;
using Microsoft.Extensions.DependencyInjection;

namespace M1SerialBot.Benchmarks;

/// <summary>What an interaction costs inside the process, from the JSON that arrives to the JSON that leaves: all but the network and the log line.</summary>
[MemoryDiagnoser]
public class AnswerBenchmarks
{
    // As long as Discord lets an ordinary message be.
    private const int LongestMessage = 2000;

    private static readonly InteractionJson Discord = new("100");

    private readonly byte[] _decode = Command("m1serial", CommandOption.Text("serial", "198765"), CommandOption.Text("chip", "9310"), CommandOption.Text("seller-says", "1989"));
    private readonly byte[] _checklist = Command("m1checklist", CommandOption.Text("where", "at-seller"));
    private readonly byte[] _faq = Command("m1faq", CommandOption.Text("topic", "battery-low"));
    private readonly byte[] _typing = Bytes(Discord.Autocomplete("m1faq", CommandOption.Focused("topic", "dead butt")));
    private readonly byte[] _menu = Bytes(Discord.MessageMenu("Check M1 listing", Discord.Message(Texts.Of(TextKind.Prose, LongestMessage))));
    private readonly ServiceProvider _services;
    private readonly InteractionExecutor _executor;

    public AnswerBenchmarks()
    {
        var services = new ServiceCollection()
            .AddLogging()
            .AddMetrics()
            .AddSingleton(TimeProvider.System)
            .AddSingleton(new ContentStore(RealConfig.Load()))
            .AddSingleton<FaultReporter>()
            .AddSingleton<InteractionExecutor>();
        BotServices.Add(services, new BotSettings { Transport = Transport.Webhook });
        _services = services.BuildServiceProvider();
        _executor = _services.GetRequiredService<InteractionExecutor>();
    }

    [GlobalCleanup]
    public void CleanUp() => _services.Dispose();

    [Benchmark]
    public long DecodeCard() => Answer(_decode);

    [Benchmark]
    public long Checklist() => Answer(_checklist);

    [Benchmark]
    public long Faq() => Answer(_faq);

    [Benchmark]
    public long TopicsWhileTyping() => Answer(_typing);

    [Benchmark]
    public long MessageMenu() => Answer(_menu);

    private static byte[] Command(string name, params JsonObject[] options) => Bytes(Discord.Command(name, options));

    private static byte[] Bytes(JsonObject interaction) => JsonSerializer.SerializeToUtf8Bytes(interaction);

    private long Answer(byte[] arrived)
    {
        var interaction = JsonSerializer.Deserialize(arrived, DiscordJson.Default.Interaction)!;
        using var body = RequestBody.Of(_executor.Execute(interaction, TimeProvider.System.GetTimestamp())!);
        return body.Headers.ContentLength!.Value;
    }
}
