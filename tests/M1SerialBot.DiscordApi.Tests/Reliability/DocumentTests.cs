using System.Globalization;
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

    private static IEnumerable<string> Sorted(IEnumerable<string> names) => names.Order(StringComparer.Ordinal);
}
