using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace M1SerialBot.LoopbackDiscord.Tests;

/// <summary>Calls the REST API of a server.</summary>
internal sealed class ApiClient : IDisposable
{
    private readonly LoopbackServer _server;
    private readonly HttpClient _http = new();

    public ApiClient(LoopbackServer server)
    {
        _server = server;
        _http.DefaultRequestHeaders.Add("Authorization", "Bot loopback-token");
    }

    public HttpClient Http => _http;

    public async Task<(int Status, JsonNode? Body)> CallAsync(string method, string path, string? body = null)
    {
        using var response = await SendAsync(method, path, body);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    public async Task<HttpResponseMessage> SendAsync(string method, string path, string? body = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), _server.ApiUrl + path) { Version = HttpVersion.Version11 };
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        return await _http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public void Dispose() => _http.Dispose();
}
