using M1SerialBot.LoopbackDiscord.Gateway;

namespace M1SerialBot.LoopbackDiscord.Faults;

/// <summary>Ways of striking a connection that rows of faults have in common.</summary>
public static class Striking
{
    /// <summary>Does what is done at once.</summary>
    public static Task Do(Action action)
    {
        ArgumentNullException.ThrowIfNull(action);
        action();
        return Task.CompletedTask;
    }

    /// <summary>Drops a connection, so that its client comes back into a fault.</summary>
    /// <param name="discord">The server.</param>
    /// <param name="connection">The connection.</param>
    /// <param name="fault">What befalls the next one.</param>
    public static Task DropInto(LoopbackServer discord, GatewayConnection connection, ConnectionFault fault)
    {
        ArgumentNullException.ThrowIfNull(discord);
        ArgumentNullException.ThrowIfNull(connection);
        discord.NextConnection(fault);
        connection.Drop();
        return Task.CompletedTask;
    }
}
