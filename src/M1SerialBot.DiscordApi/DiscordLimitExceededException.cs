using System.Globalization;

namespace M1SerialBot.DiscordApi;

/// <summary>Something was built that Discord would refuse; a mistake in the program, and never in what people type.</summary>
public sealed class DiscordLimitExceededException : Exception
{
    /// <summary>Makes it without saying more.</summary>
    public DiscordLimitExceededException()
    {
    }

    /// <summary>Makes it with a message.</summary>
    public DiscordLimitExceededException(string message)
        : base(message)
    {
    }

    /// <summary>Makes it with a message and what led to it.</summary>
    public DiscordLimitExceededException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes it for a limit.</summary>
    /// <param name="limit">What is allowed.</param>
    /// <param name="actual">What was given.</param>
    public DiscordLimitExceededException(string limit, int actual)
        : base(string.Create(CultureInfo.InvariantCulture, $"Discord's limit for {limit}; given: {actual}."))
    {
    }
}
