using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace M1SerialBot.LoopbackDiscord.Tests.Webhooks;

/// <summary>An endpoint that checks signatures, and answers all valid requests alike.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _publicKey;
    private readonly string _answer;

    private Receiver(string publicKey, string answer)
    {
        _publicKey = publicKey;
        _answer = answer;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.Run(ReceiveAsync);
    }

    public Uri Url => new(_app.Urls.Single());

    /// <summary>The timestamp of the last request.</summary>
    public string Timestamp { get; private set; } = "";

    public static async Task<Receiver> StartAsync(string publicKey, string answer)
    {
        var receiver = new Receiver(publicKey, answer);
        await receiver._app.StartAsync(TestContext.Current.CancellationToken);
        return receiver;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task ReceiveAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        Timestamp = context.Request.Headers["X-Signature-Timestamp"].ToString();
        if (!IsGenuine(context.Request.Headers["X-Signature-Ed25519"].ToString(), body.ToArray()))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(_answer, context.RequestAborted);
    }

    private bool IsGenuine(string signature, byte[] body) =>
        Timestamp.Length > 0
        && signature.Length == 128
        && signature.All(char.IsAsciiHexDigit)
        && Verification.IsGenuine(_publicKey, Convert.FromHexString(signature), [.. Encoding.ASCII.GetBytes(Timestamp), .. body]);
}
