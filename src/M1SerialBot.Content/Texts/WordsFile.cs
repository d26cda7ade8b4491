using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Knowledge.Loading;

namespace M1SerialBot.Content.Texts;

/// <summary>A file of sentences by id: one JSON object with a string for each id.</summary>
internal static class WordsFile
{
    /// <summary>Reads it; null if it isn't such a file, which is reported. A blank sentence is reported too.</summary>
    public static Dictionary<string, string>? Read(ContentFile file, ICollection<KnowledgeIssue> issues)
    {
        if (StrictJson.Read(file.Path, file.Text, TextsJson.Default.DictionaryStringString, issues) is not Dictionary<string, string> words)
        {
            return null;
        }

        foreach (var (key, _) in words.Where(pair => string.IsNullOrWhiteSpace(pair.Value)))
        {
            issues.Add(new KnowledgeIssue(file.Path, $"$['{key}']", "A sentence is needed."));
        }

        return words;
    }

    /// <summary>Such a file's text.</summary>
    public static string Write(Dictionary<string, string> words) => JsonSerializer.Serialize(words, TextsJson.Readable.DictionaryStringString) + "\n";
}

/// <summary>For reading without reflection.</summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class TextsJson : JsonSerializerContext
{
    public static TextsJson Readable => new(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
