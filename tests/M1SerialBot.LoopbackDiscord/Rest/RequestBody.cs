using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace M1SerialBot.LoopbackDiscord.Rest;

/// <summary>A parsed request body.</summary>
/// <param name="Raw">Its bytes.</param>
/// <param name="Json">The JSON, or a form's <c>payload_json</c>; null for none.</param>
/// <param name="Files">The files of a form.</param>
/// <param name="IsBroken">Whether it's invalid JSON.</param>
internal sealed record RequestBody(byte[] Raw, JsonNode? Json, IReadOnlyList<RecordedFile> Files, bool IsBroken)
{
    public static async Task<RequestBody> ReadAsync(Stream stream, string? contentType)
    {
        using var buffer = new MemoryStream();
        await stream.CopyToAsync(buffer).ConfigureAwait(false);
        var raw = buffer.ToArray();
        if (!MediaTypeHeaderValue.TryParse(contentType, out var type) || type.MediaType != "multipart/form-data")
        {
            return raw.Length == 0 ? new RequestBody(raw, null, [], false) : Parse(raw, raw, []);
        }

        var reader = new MultipartReader(HeaderUtilities.RemoveQuotes(type.Boundary).ToString(), new MemoryStream(raw));
        var payload = Array.Empty<byte>();
        var files = new List<RecordedFile>();
        while (await reader.ReadNextSectionAsync().ConfigureAwait(false) is { } section)
        {
            using var content = new MemoryStream();
            await section.Body.CopyToAsync(content).ConfigureAwait(false);
            var disposition = section.GetContentDispositionHeader();
            var field = HeaderUtilities.RemoveQuotes(disposition?.Name ?? "").ToString();
            if (field == "payload_json")
            {
                payload = content.ToArray();
            }
            else
            {
                var name = HeaderUtilities.RemoveQuotes(disposition?.FileName ?? "").ToString();
                files.Add(new RecordedFile(field, name, section.ContentType, (int)content.Length));
            }
        }

        return Parse(raw, payload, files);
    }

    private static RequestBody Parse(byte[] raw, byte[] json, List<RecordedFile> files)
    {
        try
        {
            return new RequestBody(raw, JsonNode.Parse(json), files, false);
        }
        catch (JsonException)
        {
            return new RequestBody(raw, null, files, true);
        }
    }
}
