using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace M1SerialBot.Architecture.Tests;

/// <summary>Which namespaces of an assembly use which, read from its metadata: signatures, bases, fields, attributes and method bodies.</summary>
/// <remarks>Constants are copied into their users, so a use of a constant alone isn't seen.</remarks>
internal static class TypeReferences
{
    /// <summary>The uses of one namespace by another, each with the type that uses it.</summary>
    public static IReadOnlyCollection<Use> Between(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var reader = file.GetMetadataReader();
        var uses = new HashSet<Use>();
        foreach (var handle in reader.TypeDefinitions)
        {
            var type = reader.GetTypeDefinition(handle);
            var user = Outermost(reader, handle);
            foreach (var token in TokensOf(file, reader, type))
            {
                foreach (var used in TypesOf(reader, token))
                {
                    var (from, to) = (NamespaceOf(reader, user), NamespaceOf(reader, Outermost(reader, used)));
                    if (from != to && from.Length > 0 && to.Length > 0)
                    {
                        uses.Add(new Use(from, to, reader.GetString(reader.GetTypeDefinition(user).Name)));
                    }
                }
            }
        }

        return uses;
    }

    private static IEnumerable<EntityHandle> TokensOf(PEReader file, MetadataReader reader, TypeDefinition type)
    {
        if (!type.BaseType.IsNil)
        {
            yield return type.BaseType;
        }

        foreach (var implemented in type.GetInterfaceImplementations())
        {
            yield return reader.GetInterfaceImplementation(implemented).Interface;
        }

        foreach (var field in type.GetFields())
        {
            yield return field;
        }

        foreach (var handle in type.GetMethods())
        {
            yield return handle;
            var method = reader.GetMethodDefinition(handle);
            if (method.RelativeVirtualAddress == 0)
            {
                continue;
            }

            foreach (var token in InstructionTokens.In(file.GetMethodBody(method.RelativeVirtualAddress).GetILBytes()!))
            {
                yield return token;
            }
        }
    }

    private static IEnumerable<TypeDefinitionHandle> TypesOf(MetadataReader reader, EntityHandle token)
    {
        var found = new TypeCollector();
        switch (token.Kind)
        {
            case HandleKind.TypeDefinition:
                found.Types.Add((TypeDefinitionHandle)token);
                break;
            case HandleKind.TypeSpecification:
                reader.GetTypeSpecification((TypeSpecificationHandle)token).DecodeSignature(found, null);
                break;
            case HandleKind.FieldDefinition:
                var field = reader.GetFieldDefinition((FieldDefinitionHandle)token);
                found.Types.Add(field.GetDeclaringType());
                field.DecodeSignature(found, null);
                break;
            case HandleKind.MethodDefinition:
                var method = reader.GetMethodDefinition((MethodDefinitionHandle)token);
                found.Types.Add(method.GetDeclaringType());
                method.DecodeSignature(found, null);
                break;
            case HandleKind.MemberReference:
                return TypesOf(reader, reader.GetMemberReference((MemberReferenceHandle)token).Parent);
            case HandleKind.MethodSpecification:
                var generic = reader.GetMethodSpecification((MethodSpecificationHandle)token);
                generic.DecodeSignature(found, null);
                return found.Types.Concat(TypesOf(reader, generic.Method));
            default:
                break;
        }

        return found.Types;
    }

    private static TypeDefinitionHandle Outermost(MetadataReader reader, TypeDefinitionHandle type)
    {
        while (reader.GetTypeDefinition(type).GetDeclaringType() is { IsNil: false } outer)
        {
            type = outer;
        }

        return type;
    }

    private static string NamespaceOf(MetadataReader reader, TypeDefinitionHandle type) => reader.GetString(reader.GetTypeDefinition(type).Namespace);
}

/// <summary>One namespace uses another.</summary>
/// <param name="From">The namespace that uses.</param>
/// <param name="To">The namespace that's used.</param>
/// <param name="User">A type in the first.</param>
internal sealed record Use(string From, string To, string User);
