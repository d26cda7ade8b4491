using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Text.Json.Nodes;
using Discord;
using Discord.Net;
using Discord.Rest;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Rest;
using M1SerialBot.DiscordNet.Gateway;
using M1SerialBot.DiscordNet.Rest;

namespace M1SerialBot.DiscordNet.Commands;

/// <summary>Reads and writes the application's commands by Discord.Net's methods.</summary>
internal sealed class DiscordNetCommands(GatewaySettings settings, ClientConfig config, ClientLog log) : ICommandStore, IAsyncDisposable
{
    private readonly SemaphoreSlim _one = new(1);
    private DiscordRestClient? _client;

    /// <inheritdoc/>
    public Task<Snowflake> ReadApplicationIdAsync(CancellationToken cancellation) => AskAsync(
        RestRoute.Application,
        async (client, options) => new Snowflake((await client.GetCurrentBotInfoAsync(options)).Id),
        cancellation);

    /// <inheritdoc/>
    /// <remarks>The application is the one that the token belongs to: Discord.Net asks for no other.</remarks>
    public Task<JsonArray> ReadCommandsAsync(Snowflake application, Snowflake? guild, CancellationToken cancellation) => AskAsync(
        RestRoute.ReadCommands(application, guild),
        async (client, options) => RegisteredCommandReader.Of(guild is { } server
            ? await client.GetGuildApplicationCommands(server.Value, withLocalizations: true, options: options)
            : await client.GetGlobalApplicationCommands(withLocalizations: true, options: options)),
        cancellation);

    /// <inheritdoc/>
    public Task<JsonArray> WriteCommandsAsync(Snowflake application, Snowflake? guild, IReadOnlyList<CommandDefinition> commands, CancellationToken cancellation) => AskAsync(
        RestRoute.WriteCommands(application, guild),
        async (client, options) =>
        {
            ApplicationCommandProperties[] wanted = [.. commands.Select(CommandPropertiesBuilder.Of)];
            return RegisteredCommandReader.Of(guild is { } server
                ? await client.BulkOverwriteGuildCommands(wanted, server.Value, options)
                : await client.BulkOverwriteGlobalCommands(wanted, options));
        },
        cancellation);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _one.Dispose();
        if (_client is not null)
        {
            await _client.DisposeAsync();
        }
    }

    private async Task<T> AskAsync<T>(RestRoute route, Func<DiscordRestClient, RequestOptions, Task<T>> ask, CancellationToken cancellation)
    {
        try
        {
            return await ask(await LogInAsync(cancellation), new RequestOptions { RetryMode = RetryMode.AlwaysFail, CancelToken = cancellation });
        }
        catch (HttpException exception) when (exception.HttpCode == HttpStatusCode.Unauthorized)
        {
            throw new DiscordFatalException(FatalError.Token);
        }
        catch (HttpException exception)
        {
            var answer = HttpErrors.AnswerOf(route, exception);
            throw new RestException(route.Name, answer.Status, answer.Error.Code);
        }
        catch (TimeoutException exception)
        {
            throw new RestException($"{route.Name} was not sent.", exception);
        }
    }

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "It is kept once it is logged in.")]
    private async Task<DiscordRestClient> LogInAsync(CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            if (_client is null)
            {
                var client = new DiscordRestClient(config.ForRest());
                client.Log += log.TakeAsync;
                // A token is what Discord takes for one.
                await client.LoginAsync(TokenType.Bot, settings.Token, validateToken: false);
                _client = client;
            }

            return _client;
        }
        finally
        {
            _one.Release();
        }
    }
}
