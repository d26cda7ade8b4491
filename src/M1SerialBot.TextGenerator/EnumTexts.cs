using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace M1SerialBot.TextGenerator;

/// <summary>An enumeration that has a sentence for each of its values.</summary>
internal sealed class EnumTexts : IEquatable<EnumTexts>
{
    private EnumTexts(INamedTypeSymbol type)
    {
        FullName = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        Name = type.Name;
        Values = [.. type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue).Select(field => field.Name)];
    }

    public string FullName { get; }

    public string Name { get; }

    public ImmutableArray<string> Values { get; }

    /// <summary>The enumerations that attributes name by <c>typeof</c>.</summary>
    public static ImmutableArray<EnumTexts> Of(ImmutableArray<AttributeData> attributes) =>
        [.. attributes.Select(attribute => attribute.ConstructorArguments[0].Value).OfType<INamedTypeSymbol>().Select(type => new EnumTexts(type))];

    public bool Equals(EnumTexts? other) => other is not null && FullName == other.FullName && Values.SequenceEqual(other.Values);

    public override bool Equals(object? obj) => Equals(obj as EnumTexts);

    public override int GetHashCode() => FullName.GetHashCode();
}
