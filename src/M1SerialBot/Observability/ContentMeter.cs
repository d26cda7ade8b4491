using System.Diagnostics.CodeAnalysis;
using System.Diagnostics.Metrics;
using M1SerialBot.Content;

namespace M1SerialBot.Observability;

/// <summary>Which knowledge the bot answers from, and how many problems keep a later edit out of use.</summary>
internal static class ContentMeter
{
    public const string Name = "M1SerialBot";

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The factory owns the meter.")]
    public static void Observe(IMeterFactory meters, ContentStore store)
    {
        var meter = meters.Create(Name);
        meter.CreateObservableGauge(
            "m1.knowledge.info",
            () => new Measurement<int>(1, KeyValuePair.Create<string, object?>("version", store.Current.Knowledge.Version)),
            description: "Always 1; the label is the version of the knowledge in use.");
        meter.CreateObservableGauge("m1.config.issues", () => store.Issues.Count, "{issue}", "Problems in the config folder that keep the last edit out of use.");
    }
}
