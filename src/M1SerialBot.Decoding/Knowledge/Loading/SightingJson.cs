using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Decoding.Knowledge.Loading;

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
