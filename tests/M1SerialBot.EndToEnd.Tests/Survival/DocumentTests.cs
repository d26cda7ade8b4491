using System.Reflection;
using M1SerialBot.DiscordApi.Tests.Reliability;

namespace M1SerialBot.EndToEnd.Tests.Survival;

/// <summary>docs/reliability.md names what is tested, and nothing else.</summary>
public sealed class DocumentTests
{
    [Fact]
    public void Every_fault_of_the_machine_is_in_the_document() => Assert.Equal(Sorted(Survived()), Sorted(MachineTable.Table.Rows));

    [Fact]
    public void Every_soak_is_in_the_document() => Assert.Equal(Sorted(SoakTests.Rows), Sorted(new MeasuredTable("soak").Rows));

    private static IEnumerable<string> Survived() => typeof(DocumentTests).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods())
        .SelectMany(method => method.GetCustomAttributes<TraitAttribute>())
        .Where(trait => trait.Name == MachineTable.Survives)
        .Select(trait => trait.Value);

    private static IEnumerable<string> Sorted(IEnumerable<string> names) => names.Order(StringComparer.Ordinal);
}
