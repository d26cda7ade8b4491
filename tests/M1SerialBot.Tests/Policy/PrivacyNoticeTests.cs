using M1SerialBot.Bot.Features.About;
using M1SerialBot.Policy;
using M1SerialBot.Settings;
using Microsoft.Extensions.Configuration;

namespace M1SerialBot.Tests.Policy;

/// <summary>The privacy notice follows the settings, all of them.</summary>
public sealed class PrivacyNoticeTests
{
    // A setting, a value, and what the notice says only then.
    public static TheoryData<string, string, string> Telling() => new()
    {
        { "Discord:Transport", "Webhook", "Discord sends each use as a signed request" },
        { "Discord:Transport", "Preview", "runs without Discord" },
        { "Discord:ApiUrl", "https://proxy.example/api", "passes through proxy.example on its way" },
        { "Bot:Show", "Everyone", "Everyone in the channel sees an answer" },
        { "Bot:ContributionUrl", "https://forge.example/new?body={body}", "a pre-filled link to forge.example" },
        { "Bot:LogFile", "/var/log/m1.log", "Nothing but its log file" },
        { "Bot:LogFile", "/var/log/m1.log", "to a file on the machine" },
        { "Health:Url", "http://127.0.0.1:8081", "At http://127.0.0.1:8081 it reports whether it's connected" },
        { "Otel:Endpoint", "http://collector:4318", "goes to collector:4318, with a trace" },
        { "Policy:Operator", "The Synth Friends", "run by The Synth Friends" },
        { "Policy:Contact", "bot@friends.example", ": bot@friends.example." },
        { "Policy:LogDays", "14", "deleted after 14 days" },
    };

    // A setting, a value, and why it doesn't affect privacy.
    public static TheoryData<string, string, string> Silent() => new()
    {
        { "DISCORD_TOKEN", "a-token", "what the bot is to Discord, and not what it does" },
        { "DISCORD_TOKEN_FILE", "/run/secrets/token", "a file that is read" },
        { "Discord:Token", "a-token", "the same token, set elsewhere" },
        { "Discord:TokenFile", "/run/secrets/token", "the same file, set elsewhere" },
        { "Discord:Shards", "0-3/8", "a part of the same work" },
        { "Discord:ApplicationId", "1234567890", "the bot's own number" },
        { "Discord:PublicKey", new string('a', 64), "what Discord signs with" },
        { "Discord:WebhookUrl", "http://0.0.0.0:8080", "where Discord's requests come in" },
        { "Bot:Pictures", "false", "the words say the same" },
        { "Bot:Logs", "Json", "the same lines in another form" },
        { "Otel:Logs", "false", "true only with a collector, see below" },
        { "Serilog:MinimumLevel:Default", "Verbose", "the bot itself has no line below Information" },
        { "Serilog:MinimumLevel:Default", "Error", "fewer lines than are promised" },
    };

    [Theory]
    [MemberData(nameof(Telling))]
    public void A_setting_that_matters_is_told(string setting, string value, string says)
    {
        Assert.DoesNotContain(says, Text(), StringComparison.Ordinal);
        Assert.Contains(says, Text((setting, value)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Silent))]
    public void A_setting_that_does_not_matter_changes_nothing(string setting, string value, string because) =>
        Assert.True(Text((setting, value)) == Text(), because);

    [Fact]
    public void Every_setting_is_one_or_the_other()
    {
        var known = Setting.All.Select(setting => setting.Name).ToHashSet(StringComparer.Ordinal);
        var told = Telling().Concat(Silent()).Select(row => row.Data.Item1).Where(name => !name.StartsWith("Serilog", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(known, told);
    }

    [Fact]
    public void Log_lines_that_a_collector_gets_are_told() => Assert.Contains(
        "They are also sent to collector:4318.", Text(("Otel:Endpoint", "http://collector:4318"), ("Otel:Logs", "true")), StringComparison.Ordinal);

    [Theory]
    [InlineData("Gateway", false)]
    [InlineData("Webhook", true)]
    [InlineData("Preview", true)]
    public void Lines_of_the_HTTP_server_are_told_where_there_is_one(string transport, bool isTold) =>
        Assert.Equal(isTold, Text(("Discord:Transport", transport)).Contains("its HTTP server adds lines", StringComparison.Ordinal));

    [Fact]
    public void The_bot_itself_says_the_same()
    {
        using var bot = new InProcessBot();

        var description = bot.Command("m1about", ("what", "privacy")).Message!.Embeds[0].Description!;

        Assert.All(
            bot.Get<IPrivacyNotice>().Sections(ProgramRun.Content.Texts),
            section => Assert.Contains($"**{section.Heading}.** {section.Text}", description, StringComparison.Ordinal));
    }

    private static string Text(params (string Name, string Value)[] settings)
    {
        var problems = new List<string>();
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.GroupBy(setting => setting.Name, setting => setting.Value).Select(group => KeyValuePair.Create(group.Key, (string?)group.Last())))
            .Build();
        var read = SettingsReader.ReadForPolicy(configuration, problems);
        Assert.Empty(problems);
        return PolicyPage.Write("Privacy", new PrivacyNotice(read!).Sections(ProgramRun.Content.Texts));
    }
}
