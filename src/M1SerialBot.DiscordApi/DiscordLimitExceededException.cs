using System.Globalization;

namespace M1SerialBot.DiscordApi;

/// <summary>An object breaks one of Discord's limits. It's always a bug in the program, never the fault of user input.</summary>
public sealed class DiscordLimitExceededException : Exception
{
    /// <summary>Creates the exception without a message.</summary>
    public DiscordLimitExceededException()
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    public DiscordLimitExceededException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and its cause.</summary>
    public DiscordLimitExceededException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception for a limit.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="actual">The actual number.</param>
    public DiscordLimitExceededException(string limit, int actual)
        : base(string.Create(CultureInfo.InvariantCulture, $"Discord's limit for {limit}; given: {actual}."))
    {
    }
}
