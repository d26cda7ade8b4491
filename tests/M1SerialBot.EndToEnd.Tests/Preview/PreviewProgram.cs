using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;

namespace M1SerialBot.EndToEnd.Tests.Preview;

/// <summary>The built program as a process that serves its preview.</summary>
internal sealed partial class PreviewProgram : IAsyncDisposable
{
    private const int LongestSentAtOnce = 64 * 1024;

    private readonly SocketsHttpHandler _handler = new() { Expect100ContinueTimeout = TimeSpan.FromSeconds(30) };
    private readonly HttpClient _http;

    private PreviewProgram(RunningProgram program, Uri address)
    {
        Program = program;
        Address = address;
        _http = new HttpClient(_handler) { BaseAddress = address };
    }

    public RunningProgram Program { get; }

    /// <summary>Where its page is.</summary>
    public Uri Address { get; }

    /// <summary>Starts it on a port that is free, and waits until it says where it is.</summary>
    /// <param name="arguments">What it is called with besides.</param>
    public static Task<PreviewProgram> StartAsync(params string[] arguments) => StartAtAsync(new Uri("http://127.0.0.1:0"), arguments);

    /// <summary>Starts it at an address, such as one at which another one was.</summary>
    public static async Task<PreviewProgram> StartAtAsync(Uri address, params string[] arguments)
    {
        var program = RunningProgram.Start(
            new Dictionary<string, string> { ["Bot__ContributionUrl"] = "https://reports.example/new?title={title}&body={body}" },
            ["preview", "--urls", address.GetLeftPart(UriPartial.Authority), .. arguments]);
        try
        {
            return new PreviewProgram(program, AddressIn(await program.WaitForLineAsync("Preview running at")));
        }
        catch
        {
            await program.DisposeAsync();
            throw;
        }
    }

    /// <summary>The address that is named in the line that it says.</summary>
    public static Uri AddressIn(string line) => new(Address_().Match(line).Value);

    /// <summary>Posts an interaction as the page does.</summary>
    public async Task<HttpResponseMessage> PostAsync(ReadOnlyMemory<byte> interaction, string contentType = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "interactions") { Content = new ReadOnlyMemoryContent(interaction) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        // What's refused for its size is refused before it's sent. Otherwise the connection can break while it's being written.
        request.Headers.ExpectContinue = interaction.Length > LongestSentAtOnce;
        return await _http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Posts an interaction as the page does.</summary>
    public Task<HttpResponseMessage> PostAsync(string interaction) => PostAsync(Encoding.UTF8.GetBytes(interaction));

    /// <summary>Gets something, under a name of the host that may be another one.</summary>
    public async Task<HttpResponseMessage> GetAsync(string path, string? host = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = host;
        return await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        _handler.Dispose();
        await Program.DisposeAsync();
    }

    [GeneratedRegex(@"http://[^\s,]+[^\s,.]")]
    private static partial Regex Address_();
}
