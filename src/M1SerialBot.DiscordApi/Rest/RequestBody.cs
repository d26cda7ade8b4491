using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using M1SerialBot.DiscordApi.Models;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.DiscordApi.Rest;

/// <summary>Writes request bodies: JSON, or multipart with files.</summary>
internal static class RequestBody
{
    private const string MediaType = "application/json";
    private const int Usual = 4096;

    // Safe: the JSON is never embedded in HTML.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The body of a reply, for the callback and for a webhook's response.</summary>
    public static HttpContent Of(Reply reply) => WithFiles(Write(reply), reply.Message?.Files ?? []);

    public static HttpContent Of(IReadOnlyList<CommandDefinition> commands) =>
        WithFiles(JsonSerializer.SerializeToUtf8Bytes(commands, DiscordJson.Default.IReadOnlyListCommandDefinition), []);

    private static ReadOnlyMemory<byte> Write(Reply reply)
    {
        var buffer = new ArrayBufferWriter<byte>(Usual);
        using (var writer = new Utf8JsonWriter(buffer, Plain))
        {
            writer.WriteStartObject();
            writer.WriteNumber("type", (int)reply.Type);
            WriteData(writer, reply);
            writer.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static void WriteData(Utf8JsonWriter writer, Reply reply)
    {
        if (reply is { Message: null, Choices: null, Modal: null })
        {
            return;
        }

        writer.WritePropertyName("data");
        if (reply.Message is not null)
        {
            JsonSerializer.Serialize(writer, reply.Message, DiscordJson.Default.Message);
        }
        else if (reply.Choices is not null)
        {
            JsonSerializer.Serialize(writer, reply.Choices, DiscordJson.Default.AutocompleteChoices);
        }
        else
        {
            JsonSerializer.Serialize(writer, reply.Modal!, DiscordJson.Default.Modal);
        }
    }

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The returned content owns its parts.")]
    private static HttpContent WithFiles(ReadOnlyMemory<byte> json, IReadOnlyList<FileUpload> files)
    {
        var body = new ReadOnlyMemoryContent(json);
        body.Headers.ContentType = new MediaTypeHeaderValue(MediaType);
        if (files.Count == 0)
        {
            return body;
        }

        var parts = new MultipartFormDataContent { { body, "payload_json" } };
        for (var at = 0; at < files.Count; at++)
        {
            var file = new ReadOnlyMemoryContent(files[at].Content);
            file.Headers.ContentType = new MediaTypeHeaderValue(files[at].ContentType);
            parts.Add(file, $"files[{at}]", files[at].Name);
        }

        return parts;
    }
}
