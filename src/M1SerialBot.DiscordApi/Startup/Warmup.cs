using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using System.Text.Json;
using M1SerialBot.DiscordApi.Execution;
using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.DiscordApi.Models;
using M1SerialBot.DiscordApi.Rest;

namespace M1SerialBot.DiscordApi.Startup;

/// <summary>Answers a made-up interaction without sending anything, so that the first real one finds everything compiled. It isn't logged, counted or traced.</summary>
/// <param name="handler">Answers it.</param>
/// <param name="faults">Where faults are reported.</param>
/// <param name="time">The clock.</param>
public sealed class Warmup(IInteractionHandler handler, FaultReporter faults, TimeProvider time)
{
    private static readonly TimeSpan ReplyTime = TimeSpan.FromSeconds(3);
    private static readonly Uri Address = new("https://nowhere.invalid/");

    /// <summary>Answers the interaction.</summary>
    /// <param name="payload">The gateway's payload.</param>
    /// <param name="cancellation">Cancels it.</param>
    /// <exception cref="JsonException">The payload isn't an interaction.</exception>
    public async Task RunAsync(ReadOnlyMemory<byte> payload, CancellationToken cancellation)
    {
        var interaction = GatewayPayload.Read(payload).Read(DiscordJson.Default.Interaction);
        var reply = handler.Handle(interaction);
        using var stub = new StubHttpHandler();
        using var http = new HttpMessageInvoker(stub);
        var rest = new DiscordRest(http, new RestSettings { ApiUrl = Address }, faults, time, () => 0);
        using var meters = new NullMeterFactory();
        // A parent that isn't recorded, so its children aren't recorded either.
        using var unrecorded = new Activity("warmup");
        unrecorded.Start();
        await new ReplyDelivery(rest, faults, meters, time).DeliverAsync(interaction, reply, ReplyTime).WaitAsync(cancellation).ConfigureAwait(false);
    }

    private sealed class StubHttpHandler : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Content is { } body)
            {
                await body.CopyToAsync(Stream.Null, cancellationToken).ConfigureAwait(false);
            }

            // A real response never comes synchronously.
            await Task.Yield();
            var response = new HttpResponseMessage(HttpStatusCode.NoContent);
            response.Headers.Add("X-RateLimit-Remaining", "4");
            response.Headers.Add("X-RateLimit-Reset-After", "1.000");
            return response;
        }
    }

    private sealed class NullMeterFactory : IMeterFactory
    {
        private readonly Meter _meter = new("warmup");

        public Meter Create(MeterOptions options) => _meter;

        public void Dispose() => _meter.Dispose();
    }
}
