using System.Net;
using System.Net.Sockets;
using M1SerialBot.Benchmarks.Load.Net;

namespace M1SerialBot.Benchmarks.Load.Discord;

/// <summary>A Discord that does as little as it can: one bot on the gateway, its REST calls, and no rule is checked. The tests' own Discord checks them all, and would hold every bot back.</summary>
internal sealed class GatewayLine : IBotLine, IDisposable
{
    private readonly EventLoop _loop;
    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly InteractionMould _mould = new();
    private readonly List<DiscordPeer> _peers = [];
    private readonly int _number;
    private DiscordPeer? _gateway;

    /// <summary>Begins to listen.</summary>
    public GatewayLine(EventLoop loop, CommandShelf commands)
    {
        _loop = loop;
        Commands = commands;
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen(512);
        _listener.Blocking = false;
        _number = loop.Add(_listener, Accept);
    }

    /// <summary>The port.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndPoint!).Port;

    /// <summary>Looks at what the bot answers.</summary>
    public CardCheck Check { get; } = new();

    /// <summary>What is registered.</summary>
    public CommandShelf Commands { get; }

    /// <inheritdoc/>
    public Action<int> Answered { get; set; } = _ => { };

    /// <summary>Is told when the commands were read.</summary>
    public Action CommandsRead { get; set; } = () => { };

    /// <summary>Is told when the commands were written.</summary>
    public Action CommandsWritten { get; set; } = () => { };

    /// <summary>Is told when the bot asks for a session, and has been given it.</summary>
    public Action Identified { get; set; } = () => { };

    /// <inheritdoc/>
    public int AnswerLength => Check.Length;

    /// <inheritdoc/>
    public void Send(int interaction) => (_gateway ?? throw new InvalidOperationException("No bot is there.")).SendInteraction(interaction);

    public void Dispose()
    {
        foreach (var peer in _peers.ToList())
        {
            peer.Close();
        }

        _loop.Close(_listener, _number);
    }

    private void Accept()
    {
        try
        {
            _peers.Add(new DiscordPeer(this, _loop, _listener.Accept(), _mould, Leave));
        }
        catch (SocketException exception) when (exception.SocketErrorCode == SocketError.WouldBlock)
        {
            // Whoever knocked has gone.
        }
    }

    private void Leave(DiscordPeer peer)
    {
        _peers.Remove(peer);
        _gateway = _gateway == peer ? null : _gateway;
    }

    /// <summary>A session was opened on a connection.</summary>
    public void Open(DiscordPeer gateway)
    {
        _gateway = gateway;
        Identified();
    }
}
