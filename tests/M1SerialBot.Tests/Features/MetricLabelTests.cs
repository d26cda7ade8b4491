using System.Diagnostics.Metrics;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Execution;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace M1SerialBot.Tests.Features;

/// <summary>Metrics have commands and outcomes, but nothing of what people typed.</summary>
public sealed class MetricLabelTests : IDisposable
{
    private readonly InProcessBot _bot = new();
    private readonly ServiceProvider _metrics = new ServiceCollection().AddMetrics().BuildServiceProvider();
    private readonly MeterListener _listener = new();
    private readonly List<string> _labels = [];

    public void Dispose()
    {
        _listener.Dispose();
        _metrics.Dispose();
        _bot.Dispose();
    }

    [Theory]
    [InlineData("m1serial", "serial", "198765", "type=Command, command=m1serial, outcome=decoded")]
    [InlineData("m1serial", "serial", "ABCD-1234-EFGH-5678", "type=Command, command=m1serial, outcome=M1-E07")]
    [InlineData("m1serial", "serial", "198765 or 012345", "type=Command, command=m1serial, outcome=M1-E08")]
    [InlineData("m1claim", "text", "the first digit is the year", "type=Command, command=m1claim, outcome=contradicted")]
    [InlineData("m1compare", "first", "198765", "type=Command, command=m1compare, outcome=cannot-say")]
    [InlineData("m1faq", "topic", "mine is 198765", "type=Command, command=m1faq, outcome=no-topic")]
    [InlineData("m1faq", "topic", "the battery of my phone 0171 2345678", "type=Command, command=m1faq, outcome=offered")]
    [InlineData("198765", "198765", "198765", "type=Command, command=nobody, outcome=unknown")]
    public void An_answer_is_counted_by_its_kind_and_outcome(string command, string option, string value, string labels)
    {
        var meters = Listen();
        var executor = new InteractionExecutor(_bot.Get<IInteractionHandler>(), new FaultReporter(NullLogger<FaultReporter>.Instance, meters, _bot.Time), NullLogger<InteractionExecutor>.Instance, meters, _bot.Time);

        executor.Execute(_bot.CommandInteraction(command, (option, value)), _bot.Time.GetTimestamp());

        Assert.Equal(labels, Assert.Single(_labels));
    }

    private IMeterFactory Listen()
    {
        var meters = _metrics.GetRequiredService<IMeterFactory>();
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (ReferenceEquals(instrument.Meter.Scope, meters))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<double>((_, _, tags, _) => Take(tags));
        _listener.SetMeasurementEventCallback<long>((_, _, tags, _) => Take(tags));
        _listener.Start();
        return meters;
    }

    private void Take(ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _labels.Add(string.Join(", ", tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}")));
}
