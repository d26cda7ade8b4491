using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace M1SerialBot.Json;

/// <summary>The JSON that the program reads and writes.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(DecodeJson))]
[JsonSerializable(typeof(CompareJson))]
[JsonSerializable(typeof(FindJson))]
[JsonSerializable(typeof(IReadOnlyList<ClaimJson>))]
[JsonSerializable(typeof(FoundClaimsJson))]
[JsonSerializable(typeof(ListingJson))]
[JsonSerializable(typeof(FaqJson))]
[JsonSerializable(typeof(ChecklistJson))]
internal sealed partial class ProgramJson : JsonSerializerContext;

/// <summary>JSON for people and scripts to read. Non-ASCII letters stay as they are, but control and format characters are escaped.</summary>
internal static class ReadableJson
{
    public static ProgramJson Context { get; } = new(new JsonSerializerOptions(ProgramJson.Default.Options) { Encoder = MakeEncoder() });

    private static JavaScriptEncoder MakeEncoder()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidCharacters([.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(IsFormat)]);
        return JavaScriptEncoder.Create(settings);
    }

    private static bool IsFormat(char character) => char.GetUnicodeCategory(character) == UnicodeCategory.Format;
}
