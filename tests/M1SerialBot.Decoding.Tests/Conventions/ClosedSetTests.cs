using System.Reflection;
using M1SerialBot.Decoding.Results;

namespace M1SerialBot.Decoding.Tests.Conventions;

public sealed class ClosedSetTests
{
    [Fact]
    public void The_problems_are_those_whose_codes_are_listed() => AssertCodes(typeof(Problem), Problem.Codes, "M1-E");

    [Fact]
    public void The_conflicts_are_those_whose_codes_are_listed() => AssertCodes(typeof(Conflict), Conflict.Codes, "M1-C");

    [Fact]
    public void Codes_are_given_in_order_and_without_a_gap()
    {
        Assert.Equal(Enumerable.Range(1, Problem.Codes.Count).Select(number => $"M1-E{number:D2}"), Problem.Codes);
        Assert.Equal(Enumerable.Range(1, Conflict.Codes.Count).Select(number => $"M1-C{number:D2}"), Conflict.Codes);
    }

    private static void AssertCodes(Type root, IReadOnlyList<string> codes, string prefix)
    {
        var kinds = root.Assembly.GetTypes().Where(type => type.IsSubclassOf(root)).ToList();

        var ids = kinds.Select(type => (string)type.GetField("Id", BindingFlags.Public | BindingFlags.Static)!.GetRawConstantValue()!).ToList();
        Assert.Equal(codes.Order(StringComparer.Ordinal), ids.Order(StringComparer.Ordinal));
        Assert.All(ids, id => Assert.StartsWith(prefix, id, StringComparison.Ordinal));
        Assert.All(kinds, kind => Assert.True(kind is { IsSealed: true, IsPublic: true }, kind.FullName));
        Assert.All(kinds, kind => Assert.Equal(root.Namespace, kind.Namespace));
        Assert.All(kinds, kind => Assert.Equal("Position", kind.GetConstructors().Single().GetParameters()[0].Name));
    }
}
