using System.Reflection;
using System.Runtime.CompilerServices;

namespace M1SerialBot.Decoding.Tests.Conventions;

public sealed class PublicTypeTests
{
    private static readonly Assembly Library = typeof(SerialDecoder).Assembly;

    private static IEnumerable<Type> Types { get; } = Library.GetExportedTypes();

    private static IEnumerable<Type> OwnTypes { get; } =
        Library.GetTypes().Where(type => type.FullName!.StartsWith("M1SerialBot", StringComparison.Ordinal)
            && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
            && !type.Name.Contains('<', StringComparison.Ordinal));

    [Fact]
    public void Every_type_is_sealed_unless_it_is_meant_otherwise() =>
        Assert.All(OwnTypes, type => Assert.True(type.IsSealed || type.IsAbstract || type.IsValueType || type.IsInterface, type.FullName));

    [Fact]
    public void Nothing_that_is_public_can_be_set_after_it_was_made() =>
        Assert.All(
            Types.SelectMany(type => type.GetProperties()).Where(property => property.SetMethod is { IsPublic: true }),
            property => Assert.True(
                property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)),
                $"{property.DeclaringType}.{property.Name}"));

    [Fact]
    public void No_field_is_public() =>
        Assert.All(
            Types.Where(type => !type.IsEnum).SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)),
            field => Assert.True(field.IsLiteral, $"{field.DeclaringType}.{field.Name}"));

    [Fact]
    public void Nothing_that_is_public_hands_out_a_list_that_can_be_changed() =>
        Assert.All(
            Types.SelectMany(type => type.GetProperties()),
            property => Assert.False(
                property.PropertyType.IsArray
                || (property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() is var type
                    && (type == typeof(List<>) || type == typeof(IList<>) || type == typeof(Dictionary<,>) || type == typeof(IDictionary<,>))),
                $"{property.DeclaringType}.{property.Name}"));

    [Fact]
    public void Every_namespace_is_below_the_librarys_own() =>
        Assert.All(OwnTypes, type => Assert.True(type.Namespace == "M1SerialBot.Decoding" || type.Namespace!.StartsWith("M1SerialBot.Decoding.", StringComparison.Ordinal), type.FullName));

    [Theory]
    [InlineData("Helper", "what does it help with?")]
    [InlineData("Util", "what is it of use for?")]
    [InlineData("Manager", "what does it manage?")]
    [InlineData("Common", "common to what?")]
    public void No_type_has_a_name_that_says_nothing(string word, string because) =>
        Assert.All(OwnTypes, type => Assert.False(type.Name.Contains(word, StringComparison.Ordinal), $"{type.FullName}: {because}"));

    [Fact]
    public void The_library_stands_on_the_platform_alone() =>
        Assert.All(Library.GetReferencedAssemblies(), reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));

    [Fact]
    public void Every_enum_has_a_value_for_nought() =>
        Assert.All(Types.Where(type => type.IsEnum), type => Assert.True(Enum.IsDefined(type, 0), type.FullName));
}
