namespace M1SerialBot.Architecture.Tests;

/// <summary>What holds for every type of the program.</summary>
public sealed class ConventionTests
{
    private static readonly string[] Refused = ["Helper", "Util", "Utils", "Utility", "Manager", "Common", "Misc"];

    public static TheoryData<string> Each() => [.. Projects.All];

    [Theory]
    [MemberData(nameof(Each))]
    public void A_class_is_sealed_unless_others_derive_from_it(string project)
    {
        var types = Projects.TypesOf(project).Where(type => type.IsClass).ToList();
        var bases = types.Select(type => type.BaseType).OfType<Type>().Select(type => type.IsGenericType ? type.GetGenericTypeDefinition() : type).ToHashSet();

        Assert.Empty(types.Where(type => !type.IsSealed && !bases.Contains(type)).Select(type => type.FullName));
    }

    [Theory]
    [MemberData(nameof(Each))]
    public void A_name_says_what_a_type_is(string project) => Assert.Empty(
        Projects.TypesOf(project).Where(type => Refused.Any(word => Words(type.Name).Contains(word))).Select(type => type.FullName));

    private static IEnumerable<string> Words(string name) => System.Text.RegularExpressions.Regex.Matches(name, "[A-Z][a-z0-9]*").Select(word => word.Value);
}
