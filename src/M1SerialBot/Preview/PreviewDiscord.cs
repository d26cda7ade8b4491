using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace M1SerialBot.Preview;

/// <summary>Stands in for Discord's REST API: stores registered commands, and forwards everything else to the page. Nothing leaves the process.</summary>
internal sealed class PreviewDiscord(PreviewEvents events) : HttpMessageHandler
{
    public const string Application = "1000000000000000088";

    private const ulong FirstCommand = 1_000_000_000_000_000_100;

    private JsonArray _commands = [];

    /// <summary>The registered commands, as Discord returns them.</summary>
    public JsonArray Commands => (JsonArray)_commands.DeepClone();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var segments = request.RequestUri!.AbsolutePath.Trim('/').Split('/');
        return (request.Method.Method, segments) switch
        {
            ("GET", ["applications", "@me"]) => Answer(new JsonObject { ["id"] = Application }),
            ("GET", ["applications", _, "commands"]) => Answer(Commands),
            ("PUT", ["applications", _, "commands"]) => Answer(Register(await ReadAsync(request, cancellationToken))),
            (_, ["webhooks", _, var token, ..]) => await ForwardAsync(request, token, cancellationToken),
            _ => new HttpResponseMessage(HttpStatusCode.NotFound),
        };
    }

    private static async Task<JsonArray> ReadAsync(HttpRequestMessage request, CancellationToken cancellation) =>
        (JsonArray)JsonNode.Parse(await request.Content!.ReadAsByteArrayAsync(cancellation))!;

    private JsonArray Register(JsonArray commands)
    {
        for (var at = 0; at < commands.Count; at++)
        {
            var command = commands[at]!.AsObject();
            command["id"] = $"{FirstCommand + (ulong)at}";
            command["application_id"] = Application;
        }

        _commands = commands;
        return Commands;
    }

    private async Task<HttpResponseMessage> ForwardAsync(HttpRequestMessage request, string token, CancellationToken cancellation)
    {
        var body = request.Content is { } content ? await content.ReadAsByteArrayAsync(cancellation) : [];
        events.Send(new PreviewRequest(request.Method.Method, request.RequestUri!.AbsolutePath, token, request.Content?.Headers.ContentType?.ToString(), body));
        return new HttpResponseMessage(HttpStatusCode.NoContent);
    }

    private static HttpResponseMessage Answer(JsonNode body) => new(HttpStatusCode.OK)
    {
        Content = new StringContent(body.ToJsonString(), new MediaTypeHeaderValue("application/json")),
    };
}
