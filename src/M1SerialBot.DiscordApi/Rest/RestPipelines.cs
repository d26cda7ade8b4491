using System.Net;
using Polly;
using Polly.Hedging;
using Polly.Retry;

namespace M1SerialBot.DiscordApi.Rest;

/// <summary>How requests are tried again: with back-off and jitter, as Discord asks where it does, and never past their deadline.</summary>
/// <param name="faults">Where what goes wrong is counted.</param>
/// <param name="time">The clock.</param>
/// <param name="jitter">Numbers from 0 up to 1.</param>
internal sealed class RestPipelines(Faults faults, TimeProvider time, Func<double> jitter)
{
    // With the first delay and its doubles some three seconds, as long as a reply can be under way.
    private const int MostWaitsForReply = 4;

    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(5);

    // How long a reply may be under way before a second try goes another way: a connection that died in silence shows itself by keeping a request.
    private static readonly TimeSpan ReplyPatience = TimeSpan.FromSeconds(1);

    /// <summary>For whatever is not urgent.</summary>
    public Persistence Usual { get; } = new(
        Timeout.InfiniteTimeSpan, () => new ResiliencePipelineBuilder<RestAnswer> { TimeProvider = time }.AddRetry(Retry(faults, jitter)).Build());

    /// <summary>For replies; they may be sent twice, since Discord takes the first and refuses the second.</summary>
    public Persistence Reply { get; } = new(
        ReplyPatience, () => TwoWays(faults, time, jitter, ReplyPatience), () => TwoWays(faults, time, jitter, TimeSpan.Zero));

    /// <summary>For what comes after a reply, which it may overtake where that is the response to a webhook.</summary>
    public Persistence AfterReply { get; } = new(
        Timeout.InfiniteTimeSpan,
        () => new ResiliencePipelineBuilder<RestAnswer> { TimeProvider = time }.AddRetry(Retry(faults, jitter)).AddRetry(WaitForReply(jitter)).Build());

    private static ResiliencePipeline<RestAnswer> TwoWays(Faults faults, TimeProvider time, Func<double> jitter, TimeSpan second) =>
        new ResiliencePipelineBuilder<RestAnswer> { TimeProvider = time }
            .AddHedging(new HedgingStrategyOptions<RestAnswer>
            {
                MaxHedgedAttempts = 1,
                Delay = second,
                ShouldHandle = _ => ValueTask.FromResult(false),
            })
            .AddRetry(Retry(faults, jitter))
            .Build();

    private static RetryStrategyOptions<RestAnswer> WaitForReply(Func<double> jitter) => new()
    {
        MaxRetryAttempts = MostWaitsForReply,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = FirstDelay,
        Randomizer = jitter,
        ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Result?.Error.Code == RestError.UnknownWebhook),
    };

    private static RetryStrategyOptions<RestAnswer> Retry(Faults faults, Func<double> jitter) => new()
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

    private static void Report(Faults faults, Outcome<RestAnswer> outcome)
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
