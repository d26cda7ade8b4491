using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Decoding.Knowledge.Loading;

/// <summary>Writes a sighting the way its file has it.</summary>
public static class SightingJson
{
    private static readonly KnowledgeJson Context = new(new JsonSerializerOptions(KnowledgeJson.Default.Options)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    });

    /// <summary>Writes one sighting.</summary>
    /// <param name="sighting">The sighting.</param>
    /// <returns>An object over several lines, without what is unknown.</returns>
    public static string Write(Sighting sighting) => JsonSerializer.Serialize(sighting, Context.Sighting);
}
