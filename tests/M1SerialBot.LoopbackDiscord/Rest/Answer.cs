using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace M1SerialBot.LoopbackDiscord.Rest;

/// <summary>A response of the REST API.</summary>
/// <param name="Status">The status.</param>
/// <param name="Body">The body, usually JSON; null for none.</param>
internal sealed record Answer(int Status, string? Body = null)
{
    public static Answer NoContent { get; } = new(204);

    public static Answer Unauthorized { get; } = Plain(401);

    public static Answer UnknownInteraction { get; } = Error(404, 10062, "Unknown interaction");

    public static Answer AlreadyAcknowledged { get; } = Error(400, 40060, "Interaction has already been acknowledged.");

    public static Answer UnknownWebhook { get; } = Error(404, 10015, "Unknown Webhook");

    public static Answer UnknownMessage { get; } = Error(404, 10008, "Unknown Message");

    public static Answer EmptyMessage { get; } = Error(400, 50006, "Cannot send an empty message");

    public static Answer BrokenJson { get; } = Error(400, 50109, "The request body contains invalid JSON.");

    public static Answer TooManyFollowUps { get; } = Error(400, 40094, "This interaction has reached the maximum number of follow up messages");

    /// <summary>Headers beyond the usual ones.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    public static Answer Ok(JsonNode body) => new(200, body.ToJsonString());

    public static Answer Error(int status, int code, string message) =>
        new(status, new JsonObject { ["message"] = message, ["code"] = code }.ToJsonString());

    /// <summary>Discord's default body for a status.</summary>
    public static Answer Plain(int status) => Error(status, 0, $"{status}: {ReasonPhrases.GetReasonPhrase(status)}");

    /// <summary>An error about a value in the body.</summary>
    /// <param name="place">The path of keys, from the outside in.</param>
    /// <param name="message">What is wrong with it.</param>
    public static Answer InvalidForm(IEnumerable<string> place, string message)
    {
        JsonNode errors = new JsonObject { ["_errors"] = new JsonArray(new JsonObject { ["code"] = "BASE_TYPE_BAD_VALUE", ["message"] = message }) };
        foreach (var key in place.Reverse())
        {
            errors = new JsonObject { [key] = errors };
        }

        return new Answer(400, new JsonObject { ["message"] = "Invalid Form Body", ["code"] = 50035, ["errors"] = errors }.ToJsonString());
    }

    /// <summary>A 429 response.</summary>
    public static Answer TooMany(TimeSpan retryAfter, bool isGlobal)
    {
        var body = new JsonObject
        {
            ["message"] = "You are being rate limited.",
            ["retry_after"] = Math.Round(retryAfter.TotalSeconds, 3),
            ["global"] = isGlobal,
        };
        var headers = new Dictionary<string, string>
        {
            // As Discord does: whole seconds here, fractions in the body.
            ["Retry-After"] = Math.Ceiling(retryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture),
            ["X-RateLimit-Scope"] = isGlobal ? "global" : "user",
        };
        if (isGlobal)
        {
            headers["X-RateLimit-Global"] = "true";
        }

        return new Answer(429, body.ToJsonString()) { Headers = headers };
    }
}
