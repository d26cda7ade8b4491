using System.Globalization;
using System.Reflection;
using M1SerialBot.DiscordApi.Tests.Delivery;
using M1SerialBot.DiscordApi.Tests.Gateway;
using M1SerialBot.DiscordApi.Tests.Survival;

namespace M1SerialBot.DiscordApi.Tests.Reliability;

/// <summary>docs/reliability.md names what is tested, and nothing else.</summary>
public sealed class DocumentTests
{
    [Fact]
    public void Every_fault_of_the_gateway_is_in_the_document() => Assert.Equal(Sorted(GatewayFaults.All.Keys), Sorted(Tables.Gateway.Rows));

    [Fact]
    public void Every_fault_of_a_delivery_is_in_the_document() => Assert.Equal(Sorted(DeliveryFaults.Survived.Keys), Sorted(Tables.Delivery.Rows));

    [Fact]
    public void Every_long_run_is_in_the_document() =>
        Assert.Equal(Sorted(LongRunTests.AllSeeds.Select(seed => seed.ToString(CultureInfo.InvariantCulture))), Sorted(Tables.LongRun.Rows));

    [Fact]
    public void Everything_that_a_clock_could_disturb_is_in_the_document() => Assert.Equal(
        Sorted(typeof(DocumentTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetCustomAttributes<TraitAttribute>())
            .Where(trait => trait.Name == Tables.Clocks)
            .Select(trait => trait.Value)),
        Sorted(Tables.Clock.Rows));

    private static IEnumerable<string> Sorted(IEnumerable<string> names) => names.Order(StringComparer.Ordinal);
}
