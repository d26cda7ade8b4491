using System.Net;
using Polly;
using Polly.Retry;

namespace M1SerialBot.DiscordApi.Rest;

/// <summary>Which requests are sent again, and when: exponential back-off with jitter, or as long as Discord asks for.</summary>
internal sealed class RetryPolicy
{
    // About three seconds with the first delay and its doubles: as long as a response may be on its way.
    private const int MostWaitsForOriginal = 4;

    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(5);

    private readonly FaultReporter _faults;
    private readonly ResiliencePipeline<RestResponse> _pipeline;
    private readonly ResiliencePipeline<RestResponse> _afterResponse;

    public RetryPolicy(FaultReporter faults, TimeProvider time, Func<double> jitter)
    {
        _faults = faults;
        _pipeline = new ResiliencePipelineBuilder<RestResponse> { TimeProvider = time }.AddRetry(Transient(jitter)).Build();
        _afterResponse = new ResiliencePipelineBuilder<RestResponse> { TimeProvider = time }.AddRetry(Transient(jitter)).AddRetry(UntilOriginalExists(jitter)).Build();
    }

    /// <summary>The pipeline for a route. Its caller sets the deadline.</summary>
    public ResiliencePipeline<RestResponse> For(RestRoute route) => route is { HasInteractionToken: true, IsReply: false } ? _afterResponse : _pipeline;

    // With a webhook, what follows the response can overtake it.
    private static RetryStrategyOptions<RestResponse> UntilOriginalExists(Func<double> jitter) => new()
    {
        MaxRetryAttempts = MostWaitsForOriginal,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = FirstDelay,
        Randomizer = jitter,
        ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Result?.Error.Code == RestError.UnknownWebhook),
    };

    private RetryStrategyOptions<RestResponse> Transient(Func<double> jitter) => new()
    {
        MaxRetryAttempts = int.MaxValue,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = FirstDelay,
        MaxDelay = LongestDelay,
        Randomizer = jitter,
        ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome switch
        {
            { Exception: HttpRequestException or IOException } => true,
            { Result.Status: >= HttpStatusCode.InternalServerError or HttpStatusCode.TooManyRequests } => true,
            _ => false,
        }),
        DelayGenerator = arguments => ValueTask.FromResult(arguments.Outcome.Result?.RetryAfter),
        OnRetry = arguments =>
        {
            Report(arguments.Outcome);
            return default;
        },
    };

    private void Report(Outcome<RestResponse> outcome)
    {
        if (outcome.Result is not { } response)
        {
            _faults.Report(FaultKind.RestUnreachable, outcome.Exception!.Message);
        }
        else if (response.Status == HttpStatusCode.TooManyRequests)
        {
            _faults.Report(FaultKind.RateLimited, $"{response.Route} waits {response.RetryAfter?.TotalSeconds:0.###} s");
        }
        else
        {
            _faults.Report(FaultKind.RestFailed, $"{response.Route} was answered with {(int)response.Status}");
        }
    }
}
