using M1SerialBot.DiscordApi;
using M1SerialBot.Hosting;
using M1SerialBot.Settings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace M1SerialBot.Tests.Hosting;

public sealed class BotRunnerTests
{
    [Theory]
    [InlineData(false, 0, "a signal")]
    [InlineData(true, 78, "a token that Discord rejects before the HTTP server listens")]
    public async Task A_stop_while_the_bot_starts_ends_it_with_its_own_code(bool isRejected, int code, string because)
    {
        using var host = Build(provider =>
        {
            if (isRejected)
            {
                provider.GetRequiredService<ExitStatus>().Refused(FatalError.Token);
            }
            else
            {
                provider.GetRequiredService<IHostApplicationLifetime>().StopApplication();
            }
        });

        Assert.True(code == await BotRunner.RunAsync(host), because);
    }

    private static IHost Build(Action<IServiceProvider> whileStarting)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSingleton(new BotSettings { Transport = Transport.Gateway });
        builder.Services.AddSingleton<ExitStatus>();
        builder.Services.AddHostedService(provider => new Starting(() => whileStarting(provider)));
        builder.Services.AddHostedService(_ => new Starting(() => { }));
        return builder.Build();
    }

    private sealed class Starting(Action start) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            start();
            cancellationToken.ThrowIfCancellationRequested();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
