using System.Text;
using M1SerialBot.Benchmarks.Load.Net;

namespace M1SerialBot.Benchmarks.Load.Discord;

/// <summary>What the gateway says on one connection, ready to be sent: compressed where that was asked for.</summary>
internal sealed class GatewayWords
{
    private const string Sequence = "10000000";

    private readonly InteractionMould _mould;
    private readonly bool _isCompressed;
    private readonly byte[] _front;
    private readonly byte[] _back;
    private readonly int _jsonAt;
    private readonly byte[] _frame;

    /// <summary>Makes them.</summary>
    /// <param name="mould">The interaction.</param>
    /// <param name="isCompressed">Whether the connection is one zlib stream.</param>
    public GatewayWords(InteractionMould mould, bool isCompressed)
    {
        _mould = mould;
        _isCompressed = isCompressed;
        var before = Encoding.UTF8.GetBytes($$"""{"t":"INTERACTION_CREATE","s":{{Sequence}},"op":0,"d":""");
        byte[] front = [.. before, .. mould.First[..mould.SameFrom]];
        byte[] back = [.. mould.First[mould.SameFrom..], (byte)'}'];
        _front = isCompressed ? ZlibStream.Store(front) : front;
        _back = isCompressed ? ZlibStream.Compress(back) : back;
        _jsonAt = before.Length + (isCompressed ? ZlibStream.StoredHead : 0);
        _frame = Frame(_front, _back);
    }

    private int Kind => _isCompressed ? WebSocketFrame.Binary : WebSocketFrame.Text;

    /// <summary>A message.</summary>
    /// <param name="json">What it says.</param>
    /// <param name="isFirst">Whether it is the first on its connection.</param>
    public byte[] Say(string json, bool isFirst = false)
    {
        var said = Encoding.UTF8.GetBytes(json);
        return !_isCompressed ? Frame([], said)
            : isFirst ? Frame([.. ZlibStream.Beginning, .. ZlibStream.Store(said)], ZlibStream.Flush)
            : Frame(ZlibStream.Store(said), ZlibStream.Flush);
    }

    /// <summary>An interaction; good until the next.</summary>
    public ReadOnlySpan<byte> Interaction(int interaction)
    {
        _mould.Write(_frame.AsSpan(_frame.Length - _back.Length - _front.Length + _jsonAt), interaction);
        return _frame;
    }

    private byte[] Frame(ReadOnlySpan<byte> front, ReadOnlySpan<byte> back)
    {
        Span<byte> head = stackalloc byte[4];
        return [.. head[..WebSocketFrame.WriteHead(head, Kind, front.Length + back.Length)], .. front, .. back];
    }
}
