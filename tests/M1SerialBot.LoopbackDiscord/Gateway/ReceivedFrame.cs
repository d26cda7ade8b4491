using System.Text.Json.Nodes;

namespace M1SerialBot.LoopbackDiscord.Gateway;

/// <summary>A payload that the client sent.</summary>
/// <param name="Op">Its opcode; -1 for none.</param>
/// <param name="Json">The payload; null if it isn't JSON.</param>
/// <param name="Size">Its bytes.</param>
/// <param name="At">When it came, by the server's clock.</param>
public sealed record ReceivedFrame(int Op, JsonNode? Json, int Size, DateTimeOffset At)
{
    /// <summary>The payload's <c>d</c>.</summary>
    public JsonNode? Data => (Json as JsonObject)?["d"];

    /// <summary>The opcode and the time, without the payload, which may contain a token.</summary>
    public override string ToString() => $"op {Op} at {At:HH:mm:ss.fff}";
}
