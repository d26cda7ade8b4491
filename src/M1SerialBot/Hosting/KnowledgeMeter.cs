using System.Diagnostics.CodeAnalysis;
using System.Diagnostics.Metrics;
using M1SerialBot.Content;

namespace M1SerialBot.Hosting;

/// <summary>Tells collectors which knowledge the bot answers from, and whether a later one was refused.</summary>
internal static class KnowledgeMeter
{
    /// <summary>The meter's name.</summary>
    public const string Name = "M1SerialBot";

    /// <summary>Begins to tell.</summary>
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The factory owns the meter.")]
    public static void Observe(IMeterFactory meters, LiveConfig live)
    {
        var meter = meters.Create(Name);
        meter.CreateObservableGauge(
            "m1.knowledge.info", () => new Measurement<int>(1, KeyValuePair.Create<string, object?>("version", live.Current.Knowledge.Version)), description: "Always 1; the label is the version of the knowledge in use.");
        meter.CreateObservableGauge("m1.config.issues", () => live.Issues.Count, "{issue}", "What is the matter with the config folder, which keeps the last change from being used.");
    }
}
