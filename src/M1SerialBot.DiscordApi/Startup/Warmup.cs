using System.Diagnostics;
using System.Text.Json;
using M1SerialBot.DiscordApi.Execution;
using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.DiscordApi.Json;
using M1SerialBot.DiscordApi.Rest;

namespace M1SerialBot.DiscordApi.Startup;

/// <summary>Answers a made-up interaction up to a request that goes nowhere, so that the first real one finds everything loaded. It is not logged, counted or traced.</summary>
/// <param name="handler">What answers.</param>
/// <param name="faults">Where what goes wrong is counted and logged.</param>
/// <param name="time">The clock.</param>
public sealed class Warmup(IInteractionHandler handler, FaultReporter faults, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);
    private static readonly Uri Address = new("https://nowhere.invalid/");

    /// <summary>Answers it.</summary>
    /// <param name="payload">What the gateway would send.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="JsonException">The payload is no interaction.</exception>
    public async Task RunAsync(ReadOnlyMemory<byte> payload, CancellationToken cancellation)
    {
        var interaction = GatewayPayload.Read(payload).Read(DiscordJson.Default.Interaction);
        var reply = handler.Handle(interaction);

        using var nowhere = new StubHttpHandler();
        using var http = new HttpMessageInvoker(nowhere);
        var rest = new DiscordRest(http, new RestSettings { ApiUrl = Address }, faults, time, () => 0);
        using var unheard = new NullMeterFactory();
        // What belongs to a trace that is not recorded is not recorded either.
        using var unrecorded = new Activity("rehearsal");
        unrecorded.Start();
        await new ReplyDelivery(rest, faults, unheard, time).DeliverAsync(interaction, reply, Patience).WaitAsync(cancellation).ConfigureAwait(false);
    }
}
