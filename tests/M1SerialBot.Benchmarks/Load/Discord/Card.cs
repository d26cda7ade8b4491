namespace M1SerialBot.Benchmarks.Load.Discord;

/// <summary>What a bot answered with.</summary>
/// <param name="Json">The interaction's response.</param>
/// <param name="Picture">The file that came with it; empty if none did.</param>
internal sealed record Card(byte[] Json, byte[] Picture)
{
    /// <summary>Reads the body of an answer: JSON, or a form with the JSON and a file in it, in any order.</summary>
    public static Card Read(ReadOnlySpan<byte> body)
    {
        if (!body.StartsWith("--"u8))
        {
            return new Card(body.ToArray(), []);
        }

        ReadOnlySpan<byte> boundary = [.. "\r\n"u8, .. body[..body.IndexOf("\r\n"u8)]];
        var card = new Card([], []);
        while (body.IndexOf("\r\n\r\n"u8) is >= 0 and var head)
        {
            var start = head + 4;
            var content = body.Slice(start, body[start..].IndexOf(boundary));
            card = body[..head].IndexOf("payload_json"u8) >= 0 ? card with { Json = content.ToArray() } : card with { Picture = content.ToArray() };
            body = body[(start + content.Length + boundary.Length)..];
        }

        return card;
    }
}
