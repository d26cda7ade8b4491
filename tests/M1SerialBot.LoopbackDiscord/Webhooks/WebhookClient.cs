using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using M1SerialBot.LoopbackDiscord.Interactions;
using M1SerialBot.LoopbackDiscord.Rest;

namespace M1SerialBot.LoopbackDiscord.Webhooks;

/// <summary>Posts interactions to the bot's webhook endpoint as Discord does, correctly signed or not.</summary>
public sealed class WebhookClient : IDisposable
{
    private readonly Ed25519Key _key = new();
    private readonly Ed25519Key _otherKey = new();
    private readonly HttpClient _http = new();
    private readonly TimeProvider _time;
    private readonly InteractionLedger? _ledger;

    /// <summary>Creates a client without a server, with its own key pair.</summary>
    /// <param name="time">The clock; the system's if null.</param>
    public WebhookClient(TimeProvider? time = null) => _time = time ?? TimeProvider.System;

    internal WebhookClient(Records records, InteractionLedger ledger)
        : this(records.Time)
    {
        _ledger = ledger;
        _http.Timeout = records.Options.Patience;
    }

    /// <summary>The public key, in hex.</summary>
    public string PublicKey => _key.PublicKey;

    /// <summary>Posts an interaction.</summary>
    /// <remarks>
    /// If it's correctly signed and the client belongs to a server, the interaction counts as delivered, and the
    /// response as its answer.
    /// </remarks>
    /// <param name="url">The endpoint.</param>
    /// <param name="interaction">The interaction.</param>
    /// <param name="tampering">What is wrong with the signature.</param>
    /// <param name="timestamp">The signed timestamp; now if null.</param>
    /// <param name="cancellation">Cancels it.</param>
    public async Task<HttpResponseMessage> PostAsync(
        Uri url, JsonObject interaction, Tampering tampering = Tampering.None, DateTimeOffset? timestamp = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(interaction);
        var delivered = tampering == Tampering.None ? _ledger?.Register(interaction) : null;
        delivered?.Written(delivered.At);
        var response = await PostRawAsync(url, Encoding.UTF8.GetBytes(interaction.ToJsonString()), tampering, timestamp, cancellation);
        if (delivered is not null && response.StatusCode == HttpStatusCode.OK)
        {
            await using var content = await response.Content.ReadAsStreamAsync(cancellation);
            var body = await RequestBody.ReadAsync(content, response.Content.Headers.ContentType?.ToString());
            content.Position = 0;
            delivered.Acknowledge(body.Json, body.Files);
        }

        return response;
    }

    /// <summary>Posts signed bytes, JSON or not.</summary>
    /// <param name="url">The endpoint.</param>
    /// <param name="body">The bytes.</param>
    /// <param name="tampering">What is wrong with the signature.</param>
    /// <param name="timestamp">The signed timestamp; now if null.</param>
    /// <param name="cancellation">Cancels it.</param>
    public async Task<HttpResponseMessage> PostRawAsync(
        Uri url, ReadOnlyMemory<byte> body, Tampering tampering = Tampering.None, DateTimeOffset? timestamp = null, CancellationToken cancellation = default)
    {
        var seconds = (timestamp ?? _time.GetUtcNow()).ToUnixTimeSeconds();
        var signed = Text(seconds);
        var key = tampering == Tampering.OtherKey ? _otherKey : _key;
        var signature = Convert.ToHexStringLower(key.Sign([.. Encoding.ASCII.GetBytes(signed), .. body.Span]));
        var sent = body.ToArray();
        if (tampering == Tampering.ChangedBody)
        {
            sent[^1] ^= 1;
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(sent) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.TryAddWithoutValidation("User-Agent", "Discord-Interactions/1.0 (+https://discord.com)");
        if (tampering != Tampering.NoSignature)
        {
            request.Headers.Add("X-Signature-Ed25519", tampering switch
            {
                Tampering.BadHex => $"zz{signature[2..]}",
                Tampering.ShortSignature => signature[..^2],
                _ => signature,
            });
        }

        if (tampering != Tampering.NoTimestamp)
        {
            request.Headers.Add("X-Signature-Timestamp", tampering == Tampering.ChangedTimestamp ? Text(seconds + 1) : signed);
        }

        return await _http.SendAsync(request, cancellation);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _http.Dispose();
        _key.Dispose();
        _otherKey.Dispose();
    }

    private static string Text(long seconds) => seconds.ToString(CultureInfo.InvariantCulture);
}
