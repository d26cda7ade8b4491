using System.Net;
using Polly;
using Polly.Retry;

namespace M1SerialBot.DiscordApi.Rest;

/// <summary>How requests are tried again: with back-off and jitter, as Discord asks where it does, and never past their deadline.</summary>
/// <param name="faults">Where what goes wrong is counted.</param>
/// <param name="time">The clock.</param>
/// <param name="jitter">Numbers from 0 up to 1.</param>
internal sealed class RestPipelines(FaultReporter faults, TimeProvider time, Func<double> jitter)
{
    // With the first delay and its doubles some three seconds, as long as a reply can be under way.
    private const int MostWaitsForReply = 4;

    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(5);

    // Nearly everything arrives at its first try, so these are made when they are needed.
    private readonly Lazy<ResiliencePipeline<RestResponse>> _usual = new(() => new ResiliencePipelineBuilder<RestResponse> { TimeProvider = time }.AddRetry(Retry(faults, jitter)).Build());
    private readonly Lazy<ResiliencePipeline<RestResponse>> _afterReply = new(
        () => new ResiliencePipelineBuilder<RestResponse> { TimeProvider = time }.AddRetry(Retry(faults, jitter)).AddRetry(WaitForReply(jitter)).Build());

    /// <summary>What tries again whatever has failed.</summary>
    /// <param name="route">What is asked; what comes after a reply may overtake it where that is the response to a webhook, and waits for it then.</param>
    public ResiliencePipeline<RestResponse> For(RestRoute route) => (route is { IsReply: true, Name: not RestRoute.ReplyName } ? _afterReply : _usual).Value;

    private static RetryStrategyOptions<RestResponse> WaitForReply(Func<double> jitter) => new()
    {
        MaxRetryAttempts = MostWaitsForReply,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = FirstDelay,
        Randomizer = jitter,
        ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Result?.Error.Code == RestError.UnknownWebhook),
    };

    private static RetryStrategyOptions<RestResponse> Retry(FaultReporter faults, Func<double> jitter) => new()
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
            // What passes, so that it is worth another try.
            { Result.Status: >= HttpStatusCode.InternalServerError or HttpStatusCode.TooManyRequests } => true,
            _ => false,
        }),
        DelayGenerator = arguments => ValueTask.FromResult(arguments.Outcome.Result?.RetryAfter),
        OnRetry = arguments =>
        {
            Report(faults, arguments.Outcome);
            return default;
        },
    };

    private static void Report(FaultReporter faults, Outcome<RestResponse> outcome)
    {
        if (outcome.Result is not { } answer)
        {
            faults.Report(FaultKind.RestUnreachable, outcome.Exception!.Message);
        }
        else if (answer.Status == HttpStatusCode.TooManyRequests)
        {
            faults.Report(FaultKind.RateLimited, $"{answer.Route} waits {answer.RetryAfter?.TotalSeconds:0.###} s");
        }
        else
        {
            faults.Report(FaultKind.RestFailed, $"{answer.Route} was answered with {(int)answer.Status}");
        }
    }
}
