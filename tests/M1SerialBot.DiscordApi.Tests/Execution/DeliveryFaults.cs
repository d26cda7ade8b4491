using System.Globalization;
using M1SerialBot.LoopbackDiscord.Faults;

namespace M1SerialBot.DiscordApi.Tests.Execution;

/// <summary>The delivery faults that the loopback Discord can cause.</summary>
internal static class DeliveryFaults
{
    /// <summary>The faults that a reply survives within Discord's three seconds, by name.</summary>
    public static IReadOnlyDictionary<string, DeliveryFault> Survived { get; } = new Dictionary<string, DeliveryFault>(StringComparer.Ordinal)
    {
        ["500"] = new(Of("500"), 1, 0.5, "Discord's own faults pass"),
        ["502, three times"] = new(Of("502"), 3, 2.9, "several of them too"),
        ["503, twice"] = new(Of("503"), 2, 1.5, "and a proxy's"),
        ["429"] = new(Of("429"), 1, 0.8, "the wait that is asked for is kept"),
        ["429 for everything"] = new(Of("global 429"), 1, 0.8, "replies are exempt, and the limited one waits"),
        ["a connection that breaks"] = new(Of("drop"), 1, 0.5, "it is opened again"),
        ["a connection that breaks before the answer"] = new(Of("drop after"), 1, 0.5, "the first try had arrived: the second is refused, and all is well"),
        ["an answer that takes two seconds"] = new(Of("slow"), 1, 2.1, "it is waited for, while a second try goes another way"),
        ["a request that hangs"] = new(Of("hang"), 1, 1.5, "it is tried another way"),
    };

    /// <summary>A fault by a short name; a number is a status.</summary>
    public static Fault Of(string name) => name switch
    {
        "429" => new RateLimited(TimeSpan.FromSeconds(0.7)),
        "long 429" => new RateLimited(TimeSpan.FromSeconds(30)),
        "global 429" => new RateLimited(TimeSpan.FromSeconds(0.7), IsGlobal: true),
        "drop" => new Drop(),
        "drop after" => new DropAfter(),
        "slow" => new Slow(TimeSpan.FromSeconds(2)),
        "hang" => new Hang(),
        "10062" => new Status(404, """{"message":"Unknown interaction","code":10062}"""),
        "40060" => new Status(400, """{"message":"Interaction has already been acknowledged.","code":40060}"""),
        _ => new Status(int.Parse(name, CultureInfo.InvariantCulture)),
    };
}

/// <summary>A fault in the delivery of a reply that the bot survives.</summary>
/// <param name="Fault">The fault of the first requests.</param>
/// <param name="Times">For how many requests.</param>
/// <param name="Seconds">The most seconds until the reply is accepted anyway.</param>
/// <param name="Because">Why.</param>
internal sealed record DeliveryFault(Fault Fault, int Times, double Seconds, string Because);
