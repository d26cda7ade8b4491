using System.IO.Compression;
using System.Text;
using FsCheck.Fluent;
using M1SerialBot.Decoding.Tests.Properties;
using M1SerialBot.DiscordApi.Gateway;

namespace M1SerialBot.DiscordApi.Tests.Gateway;

public sealed class InflaterTests
{
    [Fact]
    public void Messages_of_one_stream_come_out_one_by_one()
    {
        using var inflater = new Inflater();
        using var stream = new Deflating();

        foreach (var text in new[] { "{\"op\":10}", "{\"op\":11}", new string('x', 100_000), "{\"op\":11}", "" })
        {
            var payload = new PayloadBuffer();
            inflater.Inflate(stream.Deflate(text), payload);
            Assert.Equal(text, Encoding.UTF8.GetString(payload.Written.Span));
        }
    }

    [Fact]
    public void A_payload_may_be_cut_anywhere()
    {
        var sizes = Gen.Choose(1, 40).ListOf();
        PropertyCheck.Holds(sizes, cuts =>
        {
            using var inflater = new Inflater();
            using var stream = new Deflating();
            var texts = cuts.Select((cut, at) => string.Concat(Enumerable.Repeat($"{at}:{cut} ", cut))).ToList();
            var payload = new PayloadBuffer();
            foreach (var (text, cut) in texts.Zip(cuts))
            {
                foreach (var piece in stream.Deflate(text).Chunk(cut))
                {
                    inflater.Inflate(piece, payload);
                }
            }

            Assert.Equal(string.Concat(texts), Encoding.UTF8.GetString(payload.Written.Span));
        });
    }

    [Fact]
    public void What_is_no_zlib_stream_is_refused()
    {
        using var inflater = new Inflater();

        Assert.Throws<InvalidDataException>(() => inflater.Inflate("{\"op\":10}"u8.ToArray(), new PayloadBuffer()));
    }

    [Fact]
    public void A_message_that_is_too_large_is_dropped_and_the_next_is_read()
    {
        using var inflater = new Inflater();
        using var stream = new Deflating();
        var payload = new PayloadBuffer();

        inflater.Inflate(stream.Deflate(new string('x', PayloadBuffer.Largest + 1)), payload);
        Assert.True(payload.IsOversized);

        payload.Clear();
        inflater.Inflate(stream.Deflate("{}"), payload);
        Assert.Equal("{}", Encoding.UTF8.GetString(payload.Written.Span));
    }

    private sealed class Deflating : IDisposable
    {
        private readonly MemoryStream _bytes = new();
        private readonly ZLibStream _stream;

        public Deflating() => _stream = new ZLibStream(_bytes, CompressionLevel.Fastest, leaveOpen: true);

        public byte[] Deflate(string text)
        {
            _bytes.SetLength(0);
            _stream.Write(Encoding.UTF8.GetBytes(text));
            _stream.Flush();
            return _bytes.ToArray();
        }

        public void Dispose()
        {
            _stream.Dispose();
            _bytes.Dispose();
        }
    }
}
