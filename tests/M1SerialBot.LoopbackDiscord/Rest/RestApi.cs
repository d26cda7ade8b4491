using System.Text;
using M1SerialBot.LoopbackDiscord.Faults;
using Microsoft.AspNetCore.Http;

namespace M1SerialBot.LoopbackDiscord.Rest;

/// <summary>Serves requests, with faults if any are planned.</summary>
internal sealed class RestApi(Records records, RequestFaults faults, RateLimits limits, IReadOnlyList<Endpoint> endpoints)
{
    /// <summary>The path of the API.</summary>
    public const string Root = "/api/v10";

    /// <summary>Serves one request.</summary>
    /// <param name="context">The request.</param>
    /// <param name="stopping">Ends waits when the server stops.</param>
    public async Task ServeAsync(HttpContext context, CancellationToken stopping)
    {
        var request = context.Request;
        var body = await RequestBody.ReadAsync(request.Body, request.ContentType);
        var (endpoint, call) = Find(request, body);

        // A copy for the tests: JSON nodes aren't thread-safe.
        var recorded = records.Requests.Add(number => Record(number, request, body with { Json = body.Json?.DeepClone() }, endpoint));

        var fault = faults.Take(recorded.Route, request.Method);
        switch (fault)
        {
            case Drop:
                context.Abort();
                return;
            case Hang:
                await Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                return;
            case Slow slow:
                // A client that gives up doesn't cancel it: Discord serves what it has received.
                await Task.Delay(slow.Delay, records.Time, stopping);
                break;
        }

        var headers = new Dictionary<string, string>();
        var answer = Instead(fault) ?? Serve(request, endpoint, call, body.IsBroken, headers);
        if (fault is DropAfter)
        {
            context.Abort();
            return;
        }

        recorded.Answered(answer.Status, records.Now);
        await WriteAsync(context.Response, answer, headers);
    }

    private static Answer? Instead(Fault? fault) => fault switch
    {
        Status { Body: null } status => Answer.Plain(status.Code) with { Headers = status.Headers ?? new Dictionary<string, string>() },
        Status status => new Answer(status.Code, status.Body) { Headers = status.Headers ?? new Dictionary<string, string>() },
        RateLimited limited => Answer.TooMany(limited.RetryAfter, limited.IsGlobal),
        Garbage => new Answer(200, "<!DOCTYPE html><html><body>Bad weather.</body></html>"),
        _ => null,
    };

    private static async Task WriteAsync(HttpResponse response, Answer answer, Dictionary<string, string> headers)
    {
        response.StatusCode = answer.Status;
        foreach (var (name, value) in headers.Concat(answer.Headers))
        {
            response.Headers[name] = value;
        }

        if (answer.Body is { } text && answer.Status != StatusCodes.Status204NoContent)
        {
            response.ContentType = text.StartsWith('<') ? "text/html" : "application/json";
            response.ContentLength = Encoding.UTF8.GetByteCount(text);
            await response.WriteAsync(text);
        }
    }

    private (Endpoint? Endpoint, Call Call) Find(HttpRequest request, RequestBody body)
    {
        var query = request.Query.ToDictionary(entry => entry.Key, entry => entry.Value.ToString());
        var path = request.Path.Value![Root.Length..];
        foreach (var endpoint in endpoints.Where(endpoint => endpoint.Method == request.Method))
        {
            if (endpoint.Match(path) is { } parameters)
            {
                return (endpoint, new Call(parameters, query, body.Json, body.Files));
            }
        }

        return (null, new Call(new Dictionary<string, string>(), query, body.Json, body.Files));
    }

    private RecordedRequest Record(int number, HttpRequest request, RequestBody body, Endpoint? endpoint) => new(records.Signal, body)
    {
        Number = number,
        At = records.Now,
        Method = request.Method,
        Path = request.Path.Value!,
        Query = request.QueryString.Value ?? "",
        Route = endpoint?.Route ?? Route.Unknown,
        RouteName = endpoint?.Template ?? request.Path.Value!,
        Headers = request.Headers.ToDictionary(entry => entry.Key, entry => entry.Value.ToString(), StringComparer.OrdinalIgnoreCase),
    };

    private Answer Serve(HttpRequest request, Endpoint? endpoint, Call call, bool isBroken, Dictionary<string, string> headers)
    {
        if (endpoint is null)
        {
            return Answer.Plain(404);
        }

        if (endpoint.NeedsToken && request.Headers.Authorization != $"Bot {records.Options.Token}")
        {
            return Answer.Unauthorized;
        }

        return limits.Count(endpoint, call, headers) ?? (isBroken ? Answer.BrokenJson : endpoint.Serve(call));
    }
}
