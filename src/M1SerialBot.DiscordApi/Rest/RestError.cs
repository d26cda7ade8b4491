using System.Text.Json;

namespace M1SerialBot.DiscordApi.Rest;

/// <summary>What Discord says when it does not do what was asked.</summary>
internal sealed record RestError
{
    /// <summary>An interaction whose reply is unknown, or has not arrived yet.</summary>
    public const int UnknownWebhook = 10015;

    /// <summary>An interaction that is unknown, or was answered too late.</summary>
    public const int UnknownInteraction = 10062;

    /// <summary>An interaction that was answered before.</summary>
    public const int AlreadyAnswered = 40060;

    /// <summary>No error.</summary>
    public static RestError None { get; } = new();

    /// <summary>Discord's number for it; 0 for none.</summary>
    public int Code { get; init; }

    /// <summary>How many seconds to wait; only where it asks to slow down.</summary>
    public double? RetryAfter { get; init; }

    /// <summary>Whether everything has to wait; only where it asks to slow down.</summary>
    public bool? Global { get; init; }

    /// <summary>Reads an error; an empty one where none can be read, as from a proxy in between.</summary>
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
