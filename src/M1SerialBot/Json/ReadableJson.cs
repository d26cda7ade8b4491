using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace M1SerialBot.Json;

/// <summary>JSON for people and scripts to read: other scripts than ASCII stay as they are, marks that act on a terminal do not.</summary>
internal static class ReadableJson
{
    /// <summary>How the program writes it.</summary>
    public static ProgramJson Context { get; } = new(new JsonSerializerOptions(ProgramJson.Default.Options) { Encoder = MakeEncoder() });

    private static JavaScriptEncoder MakeEncoder()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidCharacters([.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(IsFormat)]);
        return JavaScriptEncoder.Create(settings);
    }

    private static bool IsFormat(char character) => char.GetUnicodeCategory(character) == UnicodeCategory.Format;
}
