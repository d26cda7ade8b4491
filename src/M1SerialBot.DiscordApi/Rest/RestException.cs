using System.Net;

namespace M1SerialBot.DiscordApi.Rest;

/// <summary>Discord's REST API couldn't be reached, or answered with an error.</summary>
public sealed class RestException : Exception
{
    /// <summary>Creates the exception without a message.</summary>
    public RestException()
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    public RestException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and its cause.</summary>
    public RestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal RestException(string route, HttpStatusCode status, int code)
        : base($"{route} was answered with {(int)status}{(code == 0 ? "" : $", code {code}")}.") => Status = status;

    /// <summary>The HTTP status; null if there was no response.</summary>
    public HttpStatusCode? Status { get; }
}
