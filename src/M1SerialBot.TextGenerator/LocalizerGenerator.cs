using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace M1SerialBot.TextGenerator;

/// <summary>
/// Gives the class <c>Localizer</c> a member for each sentence of <c>en.json</c>: a property, or a method with a parameter for each placeholder.
/// A sentence that the code says and the file lacks, or a placeholder that isn't filled in, is then a compile error.
/// </summary>
/// <remarks>The sentences themselves are read at run time. Only the keys and the placeholders are compiled in.</remarks>
[Generator(LanguageNames.CSharp)]
public sealed class LocalizerGenerator : IIncrementalGenerator
{
    private const string FileName = "en.json";
    private const string EnumAttribute = "M1SerialBot.Content.Texts.HasTextsAttribute";

    private static readonly DiagnosticDescriptor NotATextFile = new(
        "TEXT001", "Not a file of sentences", "{0} must be one JSON object with a string for each key", "Texts", DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor NameTwice = new(
        "TEXT002", "Two sentences with one name", "The keys {0} would both be called {1}", "Texts", DiagnosticSeverity.Error, isEnabledByDefault: true);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Where(file => Path.GetFileName(file.Path) == FileName)
            .Select((file, cancellation) => file.GetText(cancellation)?.ToString() ?? "");
        var enums = context.SyntaxProvider
            .ForAttributeWithMetadataName(EnumAttribute, (_, _) => true, (found, _) => EnumTexts.Of(found.Attributes))
            .SelectMany((found, _) => found)
            .Collect();
        context.RegisterSourceOutput(files.Combine(enums), (output, found) => Generate(output, found.Left, found.Right));
    }

    private static void Generate(SourceProductionContext output, string json, ImmutableArray<EnumTexts> enums)
    {
        if (TextFile.Read(json) is not { } entries)
        {
            output.ReportDiagnostic(Diagnostic.Create(NotATextFile, Location.None, FileName));
            return;
        }

        foreach (var name in entries.GroupBy(entry => entry.Name).Where(name => name.Count() > 1))
        {
            output.ReportDiagnostic(Diagnostic.Create(NameTwice, Location.None, string.Join(" and ", name.Select(entry => entry.Key)), name.Key));
            return;
        }

        output.AddSource("Localizer.g.cs", LocalizerSource.Write(entries, enums));
    }
}
