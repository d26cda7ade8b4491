using M1SerialBot.DiscordApi.Execution;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Models.Messages;
using M1SerialBot.DiscordApi.Rest;

namespace M1SerialBot.DiscordApi.Tests.Execution;

/// <summary>A bug in the program while a reply is sent.</summary>
public sealed class ReplyDeliveryTests
{
    [Fact]
    public async Task A_bug_while_a_reply_is_sent_is_logged()
    {
        var log = new LogBook();
        var faults = new FaultReporter(log.For<FaultReporter>(), NoMeters.Instance, TimeProvider.System);
        var delivery = new ReplyDelivery(new Mistaken(), faults, NoMeters.Instance, TimeProvider.System);
        var interaction = new Interaction { Id = new Snowflake(1234), Token = "t", ApplicationId = new Snowflake(5), Type = InteractionType.Command };

        await delivery.DeliverAsync(interaction, Reply.WithMessage(new Message { Content = "198765" }), TimeSpan.FromSeconds(3));

        Assert.Equal(1, faults.Count(FaultKind.AnswerFailed));
        var warning = Assert.Single(log.Warnings);
        Assert.Contains("interaction 1234: System.NotSupportedException", warning, StringComparison.Ordinal);
        Assert.DoesNotContain("198765", warning, StringComparison.Ordinal);
    }

    private sealed class Mistaken : IReplySender
    {
        public Task<DeliveryResult> ReplyAsync(Interaction interaction, Reply reply, TimeSpan within, CancellationToken cancellation) =>
            throw new NotSupportedException(reply.Message!.Content);

        public Task<DeliveryResult> DeleteOriginalAsync(Interaction interaction, CancellationToken cancellation) => throw new NotSupportedException();
    }
}
