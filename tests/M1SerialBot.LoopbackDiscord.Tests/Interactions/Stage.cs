using System.Text.Json.Nodes;
using M1SerialBot.LoopbackDiscord.Clocks;
using M1SerialBot.LoopbackDiscord.Interactions;

namespace M1SerialBot.LoopbackDiscord.Tests.Interactions;

/// <summary>A server in virtual time with a connected client, and a REST client.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private Stage(LoopbackServer server, RawClient client)
    {
        Server = server;
        Client = client;
        Api = new ApiClient(server);
    }

    public LoopbackServer Server { get; }

    public RawClient Client { get; }

    public ApiClient Api { get; }

    public TimeProvider Time => Server.Options.Time;

    public InteractionJson New => Server.NewInteraction();

    public static async Task<Stage> OpenAsync()
    {
        var server = await LoopbackServer.StartAsync(new LoopbackOptions { Time = new AutoAdvancingTimeProvider() });
        var (client, _) = await RawClient.IdentifyAsync(server);
        return new Stage(server, client);
    }

    public Delivered Deliver(JsonObject interaction) => Server.Deliver(interaction);

    public Task<(int Status, int Code)> AnswerAsync(Delivered delivered, string body) =>
        CallAsync("POST", $"/interactions/{delivered.Id}/{delivered.Token}/callback", body);

    public async Task<(int Status, int Code)> CallAsync(string method, string path, string? body = null)
    {
        var (status, answer) = await Api.CallAsync(method, path, body);
        return (status, (int?)answer?["code"] ?? 0);
    }

    public async ValueTask DisposeAsync()
    {
        Api.Dispose();
        await Client.DisposeAsync();
        await Server.DisposeAsync();
        ((AutoAdvancingTimeProvider)Time).Dispose();
    }
}
