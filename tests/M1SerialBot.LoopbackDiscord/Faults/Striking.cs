using M1SerialBot.LoopbackDiscord.Gateway;

namespace M1SerialBot.LoopbackDiscord.Faults;

/// <summary>Ways to break a connection that several fault tables use.</summary>
public static class Striking
{
    public static Task Do(Action action)
    {
        ArgumentNullException.ThrowIfNull(action);
        action();
        return Task.CompletedTask;
    }

    /// <summary>Drops a connection, so that the client's next one has a fault.</summary>
    /// <param name="discord">The server.</param>
    /// <param name="connection">The connection.</param>
    /// <param name="fault">The fault of the next connection.</param>
    public static Task DropInto(LoopbackServer discord, GatewayConnection connection, ConnectionFault fault)
    {
        ArgumentNullException.ThrowIfNull(discord);
        ArgumentNullException.ThrowIfNull(connection);
        discord.NextConnection(fault);
        connection.Drop();
        return Task.CompletedTask;
    }
}
