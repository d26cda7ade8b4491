using System.Net;

namespace M1SerialBot.DiscordApi.Rest;

/// <summary>Discord's REST API could not be reached, or did not do what was asked.</summary>
public sealed class RestException : Exception
{
    /// <summary>Makes it without saying more.</summary>
    public RestException()
    {
    }

    /// <summary>Makes it with a message.</summary>
    public RestException(string message)
        : base(message)
    {
    }

    /// <summary>Makes it with a message and what led to it.</summary>
    public RestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal RestException(string route, HttpStatusCode status, int code)
        : base($"{route} was answered with {(int)status}{(code == 0 ? "" : $", code {code}")}.") => Status = status;

    /// <summary>The status that was answered; null where nothing was.</summary>
    public HttpStatusCode? Status { get; }
}
