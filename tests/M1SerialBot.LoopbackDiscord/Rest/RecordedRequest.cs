using System.Text.Json.Nodes;
using M1SerialBot.LoopbackDiscord.Waiting;

namespace M1SerialBot.LoopbackDiscord.Rest;

/// <summary>A request that the server received.</summary>
public sealed class RecordedRequest
{
    private readonly AsyncSignal _signal;
    private volatile Reply? _reply;

    internal RecordedRequest(AsyncSignal signal, RequestBody body)
    {
        _signal = signal;
        Body = body.Json;
        RawBody = body.Raw;
        Files = body.Files;
    }

    /// <summary>Its place in the order of requests, from 0.</summary>
    public required int Number { get; init; }

    /// <summary>When it had arrived whole, by the server's time.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The method.</summary>
    public required string Method { get; init; }

    /// <summary>The path, with <c>/api/v10</c> and without the query.</summary>
    public required string Path { get; init; }

    /// <summary>The query with its question mark; empty where there is none.</summary>
    public required string Query { get; init; }

    /// <summary>The route.</summary>
    public required Route Route { get; init; }

    /// <summary>The route's path with its parameters' names, such as <c>/webhooks/{application}/{token}</c>.</summary>
    public required string RouteName { get; init; }

    /// <summary>The headers; several values of one are joined by commas.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>The JSON body, of a form its <c>payload_json</c>; null where there is none.</summary>
    public JsonNode? Body { get; }

    /// <summary>The body as it came.</summary>
    public ReadOnlyMemory<byte> RawBody { get; }

    /// <summary>The files of a form.</summary>
    public IReadOnlyList<RecordedFile> Files { get; }

    /// <summary>The status of the answer; null while there is none, and for ever where the connection was dropped.</summary>
    public int? Status => _reply?.Status;

    /// <summary>When the answer was about to be sent, by the server's time.</summary>
    public DateTimeOffset? AnsweredAt => _reply?.At;

    /// <summary>Waits until it is answered.</summary>
    /// <param name="patience">How long, in real time; the server's patience where null.</param>
    /// <returns>The status.</returns>
    /// <exception cref="TimeoutException">It was not answered in time.</exception>
    public async Task<int> WaitForStatusAsync(TimeSpan? patience = null) =>
        (await _signal.WaitAsync(() => _reply, "an answer", ToString, patience)).Status;

    /// <summary>Writes what the request was and how it was answered.</summary>
    public override string ToString() => $"{Method} {RouteName} {(Status is { } status ? status : "unanswered")}";

    internal void Answered(int status, DateTimeOffset at)
    {
        _reply = new Reply(status, at);
        _signal.Ring();
    }

    private sealed record Reply(int Status, DateTimeOffset At);
}
