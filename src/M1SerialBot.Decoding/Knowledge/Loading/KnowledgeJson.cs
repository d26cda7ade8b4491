using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Knowledge.Loading;

/// <summary>How documents are read: nothing unknown, nothing missing, nothing twice, no comments.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(YearMonthConverter),
        typeof(KebabCaseEnumConverter<Grade>),
        typeof(KebabCaseEnumConverter<SourceKind>),
        typeof(KebabCaseEnumConverter<ClaimVerdict>),
        typeof(KebabCaseEnumConverter<ClaimSurfaceKind>),
        typeof(KebabCaseEnumConverter<ClueKind>),
        typeof(KebabCaseEnumConverter<NonSerialKind>),
        typeof(KebabCaseEnumConverter<ListingTopic>),
        typeof(KebabCaseEnumConverter<ListingCue>),
    ])]
[JsonSerializable(typeof(SourcesDocument))]
[JsonSerializable(typeof(VariantsDocument))]
[JsonSerializable(typeof(FormatDocument))]
[JsonSerializable(typeof(ClaimsDocument))]
[JsonSerializable(typeof(Sighting))]
[JsonSerializable(typeof(TrapsDocument))]
[JsonSerializable(typeof(CluesDocument))]
[JsonSerializable(typeof(NotationDocument))]
[JsonSerializable(typeof(LabelsDocument))]
[JsonSerializable(typeof(StatementsDocument))]
[JsonSerializable(typeof(CurrenciesDocument))]
[JsonSerializable(typeof(PlacesDocument))]
[JsonSerializable(typeof(EndingsDocument))]
[JsonSerializable(typeof(InstrumentsDocument))]
[JsonSerializable(typeof(DatesDocument))]
[JsonSerializable(typeof(ListingsDocument))]
[JsonSerializable(typeof(KeywordsDocument))]
internal sealed partial class KnowledgeJson : JsonSerializerContext;

/// <summary>Writes <c>SingleReport</c> as <c>single-report</c>, and takes nothing else for it.</summary>
/// <typeparam name="T">The enum.</typeparam>
public sealed class KebabCaseEnumConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly string[] Names = Array.ConvertAll(Enum.GetNames<T>(), JsonNamingPolicy.KebabCaseLower.ConvertName);

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            for (var index = 0; index < Names.Length; index++)
            {
                if (reader.ValueTextEquals(Names[index]))
                {
                    return Values[index];
                }
            }
        }

        throw new JsonException($"One of {string.Join(", ", Names)} is needed.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Names[Array.IndexOf(Values, value)]);
    }
}

/// <summary>Writes a month as <c>1992-11</c>.</summary>
internal sealed class YearMonthConverter : JsonConverter<YearMonth>
{
    public override YearMonth Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && YearMonth.TryParse(reader.GetString(), out var month)
            ? month
            : throw new JsonException("A month is written as \"1992-11\".");

    public override void Write(Utf8JsonWriter writer, YearMonth value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}

/// <summary>Reads and writes a sighting the way its file has it.</summary>
public static class SightingJson
{
    private static readonly KnowledgeJson Context = new(new JsonSerializerOptions(KnowledgeJson.Default.Options)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    });

    /// <summary>Reads one sighting, as strictly as a file.</summary>
    /// <param name="text">JSON.</param>
    /// <param name="issues">Where every issue goes.</param>
    /// <returns>The sighting; null if there was an issue.</returns>
    public static Sighting? Read(string text, ICollection<KnowledgeIssue> issues) => (Sighting?)StrictJson.Read("", text, KnowledgeJson.Default.Sighting, issues);

    /// <summary>Writes one sighting.</summary>
    /// <param name="sighting">The sighting.</param>
    /// <returns>An object over several lines, without what is unknown.</returns>
    public static string Write(Sighting sighting) => JsonSerializer.Serialize(sighting, Context.Sighting);
}
