using System.Text.Encodings.Web;
using System.Text.Json;

namespace M1SerialBot.Json;

/// <summary>JSON for people and scripts to read: nothing is escaped that need not be.</summary>
internal static class ReadableJson
{
    /// <summary>How the program writes it.</summary>
    public static ProgramJson Context { get; } = new(new JsonSerializerOptions(ProgramJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
