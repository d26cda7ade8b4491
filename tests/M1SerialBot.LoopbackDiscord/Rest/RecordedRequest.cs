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

    /// <summary>Its index, from 0.</summary>
    public required int Number { get; init; }

    /// <summary>When it had arrived completely, by the server's clock.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The method.</summary>
    public required string Method { get; init; }

    /// <summary>The path, with <c>/api/v10</c> and without the query.</summary>
    public required string Path { get; init; }

    /// <summary>The query with its question mark; empty for none.</summary>
    public required string Query { get; init; }

    /// <summary>The route.</summary>
    public required Route Route { get; init; }

    /// <summary>The route's path template, such as <c>/webhooks/{application}/{token}</c>.</summary>
    public required string RouteName { get; init; }

    /// <summary>The headers; several values of one are joined by commas.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>The JSON body, or a form's <c>payload_json</c>; null for none.</summary>
    public JsonNode? Body { get; }

    /// <summary>The raw body.</summary>
    public ReadOnlyMemory<byte> RawBody { get; }

    /// <summary>The files of a form.</summary>
    public IReadOnlyList<RecordedFile> Files { get; }

    /// <summary>The response's status; null while there is none, or if the connection was dropped.</summary>
    public int? Status => _reply?.Status;

    /// <summary>When the response was sent, by the server's clock.</summary>
    public DateTimeOffset? AnsweredAt => _reply?.At;

    /// <summary>Waits until it is answered.</summary>
    /// <param name="patience">The timeout, in real time; the server's default if null.</param>
    /// <returns>The status.</returns>
    /// <exception cref="TimeoutException">It wasn't answered in time.</exception>
    public async Task<int> WaitForStatusAsync(TimeSpan? patience = null) =>
        (await _signal.WaitAsync(() => _reply, "an answer", ToString, patience)).Status;

    /// <summary>The request and its response, in short.</summary>
    public override string ToString() => $"{Method} {RouteName} {(Status is { } status ? status : "unanswered")}";

    internal void Answered(int status, DateTimeOffset at)
    {
        _reply = new Reply(status, at);
        _signal.Ring();
    }

    private sealed record Reply(int Status, DateTimeOffset At);
}

/// <summary>A file in a request.</summary>
/// <param name="Field">The field of the form.</param>
/// <param name="Name">The file's name.</param>
/// <param name="ContentType">The media type; null for none.</param>
/// <param name="Size">Its bytes.</param>
public sealed record RecordedFile(string Field, string Name, string? ContentType, int Size);
