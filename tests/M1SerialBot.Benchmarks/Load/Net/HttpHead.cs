using System.Buffers.Text;

namespace M1SerialBot.Benchmarks.Load.Net;

/// <summary>Where an HTTP/1.1 message ends. Knows lengths alone, as the bots under test send nothing in chunks.</summary>
internal static class HttpHead
{
    private const string LengthName = "content-length:";

    /// <summary>Measures the message that begins here.</summary>
    /// <param name="bytes">What has arrived.</param>
    /// <param name="head">How long the head is, with its empty line.</param>
    /// <param name="whole">How long the message is.</param>
    /// <returns>Whether all of it has arrived.</returns>
    public static bool TryMeasure(ReadOnlySpan<byte> bytes, out int head, out int whole)
    {
        whole = 0;
        head = bytes.IndexOf("\r\n\r\n"u8) + 4;
        if (head < 4)
        {
            return false;
        }

        whole = head + LengthIn(bytes[..head]);
        return bytes.Length >= whole;
    }

    private static int LengthIn(ReadOnlySpan<byte> head)
    {
        while (head.IndexOf((byte)'\n') is >= 0 and var end)
        {
            head = head[(end + 1)..];

            // The dash tells Content-Length from nearly everything at a glance.
            if (head.Length > LengthName.Length && head[LengthName.Length - 1] == ':' && (head[0] | 0x20) == 'c' && (head[8] | 0x20) == 'l')
            {
                return Utf8Parser.TryParse(head[LengthName.Length..].TrimStart((byte)' '), out int length, out _) ? length : 0;
            }
        }

        return 0;
    }
}
