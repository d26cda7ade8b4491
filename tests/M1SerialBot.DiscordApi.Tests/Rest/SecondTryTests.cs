using System.Net;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Models.Messages;
using M1SerialBot.DiscordApi.Rest;
using M1SerialBot.LoopbackDiscord.Clocks;

namespace M1SerialBot.DiscordApi.Tests.Rest;

/// <summary>A reply is sent a second time if the network is silent, but never because the bot itself is busy.</summary>
[Collection(nameof(NonParallel))]
public sealed class SecondTryTests
{
    private const double Never = double.NaN;
    private const double Always = 60;

    private static readonly TimeSpan ReplyTime = TimeSpan.FromSeconds(2.9);
    private static readonly Interaction Asked = new() { Id = new Snowflake(1), Token = "t", ApplicationId = new Snowflake(2), Type = InteractionType.Command };
    private static readonly Reply Answer = Reply.WithMessage(new Message { Content = "read" });

    [Theory]
    [InlineData(0, 0.01, 0, 0, Never, "it is answered")]
    [InlineData(0, 0.9, 0, 0, Never, "it is answered within a second")]
    [InlineData(0, 2, 0, 0, 1.0, "the network is silent")]
    [InlineData(0, Never, 0, 0, 1.0, "the connection died in silence")]
    [InlineData(1.5, 0.9, 0, 0, Never, "it waited for a connection, and so would a second")]
    [InlineData(0.5, Never, 0, 0, 1.5, "only the time on the connection counts")]
    [InlineData(2.5, Never, 0, 0, Never, "nothing is left of the time for a second")]
    [InlineData(0, 2, 0.2, Always, Never, "the answer waits in the bot's own queue, as its timers do")]
    [InlineData(1, 1.5, 0.2, Always, Never, "so do the connections and the answer")]
    [InlineData(0, Never, 0.4, 1.5, 1.9, "the bot was late and caught up, and the network is still silent")]
    [InlineData(0, 2, 0.03, Always, 1.06, "no timer is quite on time")]
    public async Task A_second_try_is_made_if_the_network_is_silent_about_the_first(double queued, double answered, double late, double lateUntil, double second, string because)
    {
        using var quiet = new AutoAdvancingTimeProvider();
        var time = new ShiftedTime(quiet, TimeSpan.Zero) { Late = TimeSpan.FromSeconds(late) };
        using var line = new Line(quiet, queued, answered);
        using var http = new HttpMessageInvoker(line);

        var replying = Rest(http, time).ReplyAsync(Asked, Answer, ReplyTime, TestContext.Current.CancellationToken);
        await Task.Delay(TimeSpan.FromSeconds(lateUntil), quiet, TestContext.Current.CancellationToken);
        time.Late = TimeSpan.Zero;
        await Task.WhenAny(replying);

        var expected = double.IsNaN(second) ? [queued] : new[] { queued, second };
        Assert.True(expected.SequenceEqual(line.Sent.Select(sent => Math.Round(sent.At.TotalSeconds, 2))), $"{because}: {string.Join("; ", line.Sent)}");
    }

    [Fact]
    public async Task The_second_try_does_not_share_the_connection_of_the_first()
    {
        using var time = new AutoAdvancingTimeProvider();
        using var line = new Line(time, queued: 0, answered: Never);
        using var http = new HttpMessageInvoker(line);

        var result = await Rest(http, time).ReplyAsync(Asked, Answer, ReplyTime, TestContext.Current.CancellationToken);

        Assert.Null(result.Fault);
        Assert.Equal([HttpVersion.Version20, HttpVersion.Version11], line.Sent.Select(sent => sent.Version));
    }

    private static DiscordRest Rest(HttpMessageInvoker http, TimeProvider time) =>
        new(http, new RestSettings { ApiUrl = new Uri("http://discord.invalid") }, new FaultReporter(new LogBook().For<FaultReporter>(), NoMeters.Instance, time), time, () => 0.5);

    // The first request waits for a connection and then for its response. The others are answered at once.
    private sealed class Line(TimeProvider time, double queued, double answered) : HttpMessageHandler
    {
        private readonly long _began = time.GetTimestamp();
        private readonly List<(TimeSpan At, Version Version)> _sent = [];
        private int _requests;

        public IReadOnlyList<(TimeSpan At, Version Version)> Sent
        {
            get
            {
                lock (_sent)
                {
                    return [.. _sent];
                }
            }
        }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var isFirst = Interlocked.Increment(ref _requests) == 1;
            await Task.Delay(isFirst ? TimeSpan.FromSeconds(queued) : TimeSpan.Zero, time, cancellationToken);
            await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
            lock (_sent)
            {
                _sent.Add((time.GetElapsedTime(_began), request.Version));
            }

            await Task.Delay(isFirst ? double.IsNaN(answered) ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(answered) : TimeSpan.Zero, time, cancellationToken);
            return new HttpResponseMessage(HttpStatusCode.NoContent);
        }
    }
}
