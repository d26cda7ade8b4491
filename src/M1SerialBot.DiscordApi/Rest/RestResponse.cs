using System.Net;

namespace M1SerialBot.DiscordApi.Rest;

/// <summary>What the REST API answered, read to its end.</summary>
/// <param name="Route">What was asked.</param>
/// <param name="Status">The status.</param>
/// <param name="Body">The body.</param>
/// <param name="Error">What Discord says where it did not do what was asked; empty otherwise.</param>
/// <param name="RetryAfter">How long it asks to wait; null where it does not.</param>
internal sealed record RestResponse(RestRoute Route, HttpStatusCode Status, byte[] Body, RestError Error, TimeSpan? RetryAfter)
{
    public bool IsSuccess => (int)Status is >= 200 and < 300;

    /// <summary>What it means for something that was sent with an interaction's own token.</summary>
    public DeliveryResult Result => Fault is { } fault ? new DeliveryResult(fault, $"{Route} was answered with {(int)Status}, code {Error.Code}") : new DeliveryResult(null, "");

    private FaultKind? Fault => this switch
    {
        { IsSuccess: true } => null,
        { Error.Code: RestError.AlreadyAnswered } => FaultKind.ReplyTwice,
        { Error.Code: RestError.UnknownInteraction } => FaultKind.ReplyLate,
        _ => FaultKind.ReplyRefused,
    };
}
