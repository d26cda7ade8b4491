using System.Text.Json.Nodes;

namespace M1SerialBot.LoopbackDiscord.Gateway;

/// <summary>A payload that the client sent.</summary>
/// <param name="Op">Its opcode; -1 where it has none.</param>
/// <param name="Json">The whole payload; null where it is no JSON.</param>
/// <param name="Size">Its bytes.</param>
/// <param name="At">When it came, by the server's time.</param>
public sealed record ReceivedFrame(int Op, JsonNode? Json, int Size, DateTimeOffset At)
{
    /// <summary>What the payload holds under <c>d</c>.</summary>
    public JsonNode? Data => (Json as JsonObject)?["d"];

    /// <summary>Writes the opcode and the time; not the payload, which may hold a token.</summary>
    public override string ToString() => $"op {Op} at {At:HH:mm:ss.fff}";
}
