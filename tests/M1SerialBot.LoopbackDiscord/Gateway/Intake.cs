using System.Buffers;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using M1SerialBot.LoopbackDiscord.Waiting;

namespace M1SerialBot.LoopbackDiscord.Gateway;

/// <summary>Reads from one connection, and records it.</summary>
internal sealed class Intake(WebSocket socket, Records records)
{
    private const int Room = 4096;
    private volatile bool _frozen;

    /// <summary>What was read, in order.</summary>
    public WaitableList<ReceivedFrame> Frames { get; } = new(records.Signal);

    /// <summary>Stops reading.</summary>
    public void Freeze() => _frozen = true;

    /// <summary>Reads until the client closes or the connection is lost.</summary>
    /// <param name="receive">Called with each payload.</param>
    /// <param name="lost">Called when the connection is lost.</param>
    /// <returns>The client's close code, 1005 for none.</returns>
    public async Task<int?> ReadAsync(Action<ReceivedFrame> receive, CancellationToken lost)
    {
        var payload = new ArrayBufferWriter<byte>(Room);
        while (true)
        {
            var result = await socket.ReceiveAsync(payload.GetMemory(Room), lost);
            if (_frozen)
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, lost);
            }

            if (result.MessageType == WebSocketMessageType.Close)
            {
                return (int?)socket.CloseStatus;
            }

            payload.Advance(result.Count);
            if (result.EndOfMessage)
            {
                receive(Record(payload.WrittenSpan));
                payload.ResetWrittenCount();
            }
        }
    }

    private ReceivedFrame Record(ReadOnlySpan<byte> payload)
    {
        var json = Parse(payload);
        var op = json is JsonObject found && found["op"] is JsonValue value && value.TryGetValue(out int number) ? number : -1;
        var frame = new ReceivedFrame(op, json, payload.Length, records.Now);

        // A copy for the tests: JSON nodes aren't thread-safe.
        Frames.Add(frame with { Json = json?.DeepClone() });
        return frame;
    }

    private static JsonNode? Parse(ReadOnlySpan<byte> payload)
    {
        try
        {
            return JsonNode.Parse(payload);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
