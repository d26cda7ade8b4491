using System.Buffers;
using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace M1SerialBot.DiscordApi.Webhook;

/// <summary>
/// Receives the interactions that Discord posts: 401 without a fresh signature of Discord's, 413 for more than a megabyte.
/// <see cref="WebhookInteractionHandler"/> answers the rest. It's stateless, so any number of processes can run side by side.
/// </summary>
public sealed class InteractionEndpoint
{
    /// <summary>The largest body, in bytes. Discord's largest has a tenth of that.</summary>
    public const int LargestBody = 1024 * 1024;

    /// <summary>How many bytes of a body that is too large are discarded, because many clients read the response only after they've sent everything.</summary>
    public const int MostDiscarded = 16 * 1024 * 1024;

    private const string SignatureHeader = "X-Signature-Ed25519";
    private const string TimestampHeader = "X-Signature-Timestamp";
    private const int LongestTimestamp = 20;

    // Limits replays of old requests. Clocks differ by less than this.
    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(5);

    private readonly SignatureVerifier _verifier;
    private readonly WebhookInteractionHandler _handler;
    private readonly FaultReporter _faults;
    private readonly TimeProvider _time;

    /// <summary>Creates an endpoint.</summary>
    /// <param name="verifier">Has the application's public key.</param>
    /// <param name="handler">Answers interactions.</param>
    /// <param name="faults">Where faults are reported.</param>
    /// <param name="time">The clock.</param>
    public InteractionEndpoint(SignatureVerifier verifier, WebhookInteractionHandler handler, FaultReporter faults, TimeProvider time)
    {
        _verifier = verifier;
        _handler = handler;
        _faults = faults;
        _time = time;
    }

    /// <summary>Answers a request.</summary>
    /// <param name="context">The request and its response.</param>
    public async Task AnswerAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var arrived = _time.GetTimestamp();
        if (!TryReadHeaders(context.Request.Headers, out var timestamp, out var signature))
        {
            Refuse(context);
            return;
        }

        using var signed = new SignedRequestBody(timestamp);
        if (!await signed.ReadAsync(context.Request.Body, LargestBody, context.RequestAborted).ConfigureAwait(false))
        {
            await DiscardAsync(context).ConfigureAwait(false);
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        }
        else if (!_verifier.IsSigned(signed.All, signature))
        {
            Refuse(context);
        }
        else
        {
            await _handler.AnswerAsync(context, signed.Body, arrived).ConfigureAwait(false);
        }
    }

    private static async Task DiscardAsync(HttpContext context)
    {
        var discarded = new byte[16 * 1024];
        var total = 0;
        int read;
        do
        {
            read = await context.Request.Body.ReadAsync(discarded, context.RequestAborted).ConfigureAwait(false);
            total += read;
        }
        while (read > 0 && total < MostDiscarded);
    }

    private void Refuse(HttpContext context)
    {
        _faults.Report(FaultKind.SignatureRefused, "a request has no valid or recent signature; Discord sends some on purpose, to test the endpoint");
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
    }

    private bool TryReadHeaders(IHeaderDictionary headers, out string timestamp, out byte[] signature)
    {
        timestamp = headers[TimestampHeader].ToString();
        signature = new byte[SignatureVerifier.SignatureLength];
        return timestamp.Length <= LongestTimestamp
            && long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && IsFresh(seconds)
            && Convert.FromHexString(headers[SignatureHeader].ToString(), signature, out _, out var written) == OperationStatus.Done
            && written == signature.Length;
    }

    private bool IsFresh(long seconds) => Math.Abs((double)_time.GetUtcNow().ToUnixTimeSeconds() - seconds) <= Freshness.TotalSeconds;
}
