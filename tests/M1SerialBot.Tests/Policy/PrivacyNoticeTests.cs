using M1SerialBot.Bot.Features.About;
using M1SerialBot.Hosting;
using M1SerialBot.Policy;
using Microsoft.Extensions.Configuration;

namespace M1SerialBot.Tests.Policy;

/// <summary>What is said of privacy follows the settings, all of them.</summary>
public sealed class PrivacyNoticeTests
{
    // Setting, value, and what is said then that is not said otherwise.
    public static TheoryData<string, string, string> Telling() => new()
    {
        { SettingsReader.Transport, "Webhook", "Discord sends each use as a request" },
        { SettingsReader.Transport, "Preview", "runs without Discord" },
        { SettingsReader.ApiUrl, "https://proxy.example/api", "passes proxy.example on its way" },
        { SettingsReader.Show, "Everyone", "Everyone in the channel sees an answer" },
        { SettingsReader.ContributionUrl, "https://forge.example/new?body={body}", "a link to forge.example" },
        { SettingsReader.Logs, "Json", "as JSON" },
        { SettingsReader.HealthUrl, "http://127.0.0.1:8081", "At http://127.0.0.1:8081 it tells whether it is connected" },
        { SettingsReader.OtelEndpoint, "http://collector:4318", "goes to collector:4318, with a trace" },
        { SettingsReader.Operator, "The Synth Friends", "run by The Synth Friends" },
        { SettingsReader.Contact, "bot@friends.example", ": bot@friends.example." },
        { SettingsReader.LogDays, "14", "deleted after 14 days" },
        { "Serilog:MinimumLevel:Default", "Warning", "nothing of uses that are answered" },
        { "Serilog:MinimumLevel", "Error", "nothing of uses that are answered" },
        { "Serilog:MinimumLevel:Override:M1SerialBot.DiscordApi.Execution", "Error", "nothing of uses that are answered" },
        { "Serilog:WriteTo:0:Name", "File", "They also go to: File." },
        { "Serilog:WriteTo:Mine:Name", "Seq", "They also go to: Seq." },
        { "Serilog:WriteTo:0", "Debug", "Nothing but its log." },
        { "Serilog:AuditTo:0:Name", "File", "They also go to: File." },
        { "Serilog:Enrich:0", "WithMachineName", "what stands in a line: Enrich." },
        { "Serilog:Properties:Place", "cellar", "what stands in a line: Properties." },
        { "Serilog:Filter:0:Name", "ByExcluding", "what stands in a line: Filter." },
        { "Serilog:Destructure:0:Name", "ToMaximumDepth", "what stands in a line: Destructure." },
    };

    // Setting, value, and why it does not matter to anybody's privacy.
    public static TheoryData<string, string, string> Silent() => new()
    {
        { TokenReader.Variable, "a-token", "what the bot is to Discord, and not what it does" },
        { TokenReader.FileVariable, "/run/secrets/token", "a file that is read" },
        { TokenReader.Setting, "a-token", "the same token, set elsewhere" },
        { TokenReader.FileSetting, "/run/secrets/token", "the same file, set elsewhere" },
        { SettingsReader.Shards, "0-3/8", "a part of the same work" },
        { SettingsReader.ApplicationId, "1234567890", "the bot's own number" },
        { SettingsReader.PublicKey, new string('a', 64), "what Discord signs with" },
        { SettingsReader.WebhookUrl, "http://0.0.0.0:8080", "where Discord's requests come in" },
        { "Serilog:MinimumLevel:Default", "Verbose", "the bot itself has no line below Information, and no server on the gateway" },
        { "Serilog:LevelSwitches:$any", "Warning", "a switch that nothing uses" },
        { "Serilog:Using:0", "Serilog.Sinks.Console", "where sinks are found" },
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
        var known = KnownSettings.All.Select(setting => setting.Name).ToHashSet(StringComparer.Ordinal);
        var told = Telling().Concat(Silent()).Select(row => row.Data.Item1).Where(name => !name.StartsWith("Serilog", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(known, told);
    }

    [Fact]
    public void The_lines_of_the_server_beneath_a_webhook_are_told()
    {
        (string, string)[] webhook = [(SettingsReader.Transport, "Webhook"), ("Serilog:MinimumLevel:Override:Microsoft", "Warning")];

        Assert.DoesNotContain("The HTTP server", Text(webhook), StringComparison.Ordinal);
        Assert.Contains("The HTTP server", Text([.. webhook, ("Serilog:MinimumLevel:Override:Microsoft.AspNetCore", "Debug")]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_bot_itself_says_the_same()
    {
        using var bot = new InProcessBot();

        var description = bot.Command("m1about", ("what", "privacy")).Message!.Embeds[0].Description!;

        Assert.All(
            bot.Get<IPrivacyNotice>().Sections(ProgramRun.Config.Texts),
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
        return PolicyPage.Write("Privacy", new PrivacyNotice(read!).Sections(ProgramRun.Config.Texts));
    }
}
