using System.Net;
using System.Text.Json;

namespace M1SerialBot.DiscordApi.Rest;

/// <summary>A response of the REST API, with its whole body.</summary>
/// <param name="Route">The route of the request.</param>
/// <param name="Status">The status.</param>
/// <param name="Body">The body.</param>
/// <param name="Error">Discord's error; empty on success.</param>
/// <param name="RetryAfter">How long to wait before a retry; null if Discord doesn't say.</param>
internal sealed record RestResponse(RestRoute Route, HttpStatusCode Status, byte[] Body, RestError Error, TimeSpan? RetryAfter)
{
    public bool IsSuccess => (int)Status is >= 200 and < 300;

    /// <summary>The outcome, for a request with an interaction's token.</summary>
    public DeliveryResult Result => Fault is { } fault ? new DeliveryResult(fault, $"{Route} was answered with {(int)Status}, code {Error.Code}") : new DeliveryResult(null, "");

    private FaultKind? Fault => this switch
    {
        { IsSuccess: true } => null,
        { Error.Code: RestError.AlreadyAnswered } => FaultKind.ReplyTwice,
        { Error.Code: RestError.UnknownInteraction } => FaultKind.ReplyLate,
        _ => FaultKind.ReplyRefused,
    };
}

/// <summary>The body of an error response.</summary>
internal sealed record RestError
{
    /// <summary>The interaction has no response yet, or is unknown.</summary>
    public const int UnknownWebhook = 10015;

    /// <summary>The interaction is unknown, or its three seconds are over.</summary>
    public const int UnknownInteraction = 10062;

    /// <summary>The interaction has a response already.</summary>
    public const int AlreadyAnswered = 40060;

    public static RestError None { get; } = new();

    /// <summary>Discord's error code; 0 for none.</summary>
    public int Code { get; init; }

    /// <summary>In seconds, with 429 only.</summary>
    public double? RetryAfter { get; init; }

    /// <summary>Whether the global limit was hit, with 429 only.</summary>
    public bool? Global { get; init; }

    /// <summary>Reads an error; an empty one if it isn't Discord's, but a proxy's, for example.</summary>
    public static RestError Read(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, RestJson.Default.RestError) ?? None;
        }
        catch (JsonException)
        {
            return None;
        }
    }
}
