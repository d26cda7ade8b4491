using M1SerialBot.Bot.Commands;
using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.Settings;
using Microsoft.Extensions.Configuration;

namespace M1SerialBot.Tests.Settings;

public sealed class SettingsReaderTests : IDisposable
{
    private const string Key = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void The_gateway_needs_only_a_token()
    {
        var settings = Read(("DISCORD_TOKEN", "abc")).Settings!;

        Assert.Equal((Transport.Gateway, "abc", "DISCORD_TOKEN"), (settings.Transport, settings.Token!.Value, settings.Token.Setting));
        Assert.Equal("https://discord.com/api/v10", settings.Options.Discord.ApiUrl.AbsoluteUri);
        Assert.Null(settings.Shards);
        Assert.Equal(DefaultVisibility.OnlyMe, settings.Options.Bot.Show);
    }

    [Fact]
    public void With_nothing_set_it_is_the_preview()
    {
        var settings = Read().Settings!;

        Assert.Equal((Transport.Preview, null, "http://127.0.0.1:5088"), (settings.Transport, settings.Token, Assert.Single(settings.PreviewUrls)));
    }

    [Theory]
    [InlineData("DISCORD_TOKEN=a", "a token")]
    [InlineData("DISCORD_TOKEN=a DISCORD_TOKEN_FILE=b", "two of them, which keep the bot from running")]
    [InlineData("Discord:Transport=Webhook", "another transport, and no key")]
    public void The_preview_uses_no_token_and_minds_none(string set, string because)
    {
        var problems = new List<string>();

        var settings = SettingsReader.ReadForPreview(Configure(Pairs(set)), problems);

        Assert.True(settings is { Transport: Transport.Preview, Token: null }, because);
        Assert.Empty(problems);
    }

    [Fact]
    public void A_webhook_needs_only_the_public_key()
    {
        var settings = Read(("Discord:Transport", "webhook"), ("Discord:PublicKey", Key)).Settings!;

        Assert.Equal((Transport.Webhook, Key, "http://127.0.0.1:5080/"), (settings.Transport, settings.Options.Discord.PublicKey, settings.Options.Discord.WebhookUrl.AbsoluteUri));
        Assert.Null(settings.Token);
    }

    [Fact]
    public void A_token_comes_from_a_file_without_the_line_break_at_its_end()
    {
        File.WriteAllText(_file, "abc.def\n");

        Assert.Equal("abc.def", Read(("DISCORD_TOKEN_FILE", _file)).Settings!.Token!.Value);
    }

    [Fact]
    public void Everything_can_be_set()
    {
        var settings = Read(
            ("Discord:Token", "abc"), ("Discord:ApiUrl", "http://127.0.0.1:9/api/v10"), ("Discord:Shards", " 0-3/8 "), ("Discord:ApplicationId", "42"),
            ("Bot:Show", "everyone"), ("Bot:Logs", "json"), ("Bot:LogFile", "bot.log"), ("Bot:Pictures", "false"), ("Otel:Endpoint", "http://c:4318"), ("Otel:Logs", "true"), ("Policy:LogDays", "14")).Settings!;
        var options = settings.Options;

        Assert.Equal(("Discord:Token", "http://127.0.0.1:9/api/v10"), (settings.Token!.Setting, options.Discord.ApiUrl.AbsoluteUri));
        Assert.Equal((new ShardRange(0, 3, 8), 42UL), (settings.Shards, settings.ApplicationId!.Value.Value));
        Assert.Equal((DefaultVisibility.Everyone, LogFormat.Json, "bot.log", false), (options.Bot.Show, options.Bot.Logs, options.Bot.LogFile, options.Bot.Pictures));
        Assert.Equal(("c:4318", true, 14), (options.Otel.Endpoint!.Authority, options.Otel.Logs, options.Policy.LogDays));
    }

    [Theory]
    [InlineData("DISCORD_TOKEN=a DISCORD_TOKEN_FILE=b", "DISCORD_TOKEN and DISCORD_TOKEN_FILE are both set. Set only one of them.", "two places")]
    [InlineData("DISCORD_TOKEN=a Discord:Token=b", "DISCORD_TOKEN and Discord:Token are both set. Set only one of them.", "the environment and the file")]
    [InlineData("Discord:Transport=Gateway", "The bot's token is missing: put it into DISCORD_TOKEN or DISCORD_TOKEN_FILE.", "none")]
    [InlineData("DISCORD_TOKEN=Bot_a", "DISCORD_TOKEN: leave out the \"Bot\" before the token.", "the header's word copied along")]
    [InlineData("DISCORD_TOKEN=a_b", "DISCORD_TOKEN isn't a token: a token is one word.", "a blank inside")]
    [InlineData("DISCORD_TOKEN=é", "DISCORD_TOKEN isn't a token: a token is one word.", "a letter that no header carries")]
    [InlineData("DISCORD_TOKEN=a Discord:Transport=pigeon", "Discord:Transport is \"pigeon\"; it must be Gateway or Webhook or Preview.", "no such transport")]
    [InlineData("DISCORD_TOKEN=a Discord:Transport=1", "Discord:Transport is \"1\"; it must be Gateway or Webhook or Preview.", "a number isn't a name")]
    [InlineData("DISCORD_TOKEN=a Discord:ApiUrl=ftp://x", "Discord:ApiUrl is \"ftp://x\"; it must be an address such as https://discord.com/api/v10.", "not HTTP")]
    [InlineData("DISCORD_TOKEN=a Discord:ApiUrl=http://[", "Discord:ApiUrl is \"http://[\"; it must be an address such as https://discord.com/api/v10.", "not even a relative address")]
    [InlineData("DISCORD_TOKEN=a Discord:Shards=8", "Discord:Shards is \"8\"; it must be the shards to run here, such as 0-3/8, or empty for as many as Discord recommends.", "no total")]
    [InlineData("DISCORD_TOKEN=a Discord:ApplicationId=mine", "Discord:ApplicationId is \"mine\"; it must be a number, which you find on the application's page.", "not a number")]
    [InlineData("DISCORD_TOKEN=a Bot:Show=me", "Bot:Show is \"me\"; it must be OnlyMe or Everyone.", "no such audience")]
    [InlineData("DISCORD_TOKEN=a Bot:ContributionUrl=https://x", "Bot:ContributionUrl is \"https://x\"; it must be an https address with {body} in it, and {title} if you want that.", "nowhere to put the record")]
    [InlineData("DISCORD_TOKEN=a Bot:Pictures=small", "Bot:Pictures is \"small\"; it must be true or false.", "not a truth value")]
    [InlineData("DISCORD_TOKEN=a Bot:Logs=xml", "Bot:Logs is \"xml\"; it must be Text or Json.", "no such format")]
    [InlineData("DISCORD_TOKEN=a Health:Url=somewhere", "Health:Url is \"somewhere\"; it must be an address to listen on, such as http://127.0.0.1:8081.", "not an address")]
    [InlineData("DISCORD_TOKEN=a Health:Url=https://127.0.0.1:8081", "Health:Url is \"https://127.0.0.1:8081\"; it must be an address to listen on, such as http://127.0.0.1:8081.", "there is no certificate")]
    [InlineData("DISCORD_TOKEN=a Otel:Endpoint=c:4318", "Otel:Endpoint is \"c:4318\"; it must be an address such as http://127.0.0.1:4318.", "no scheme")]
    [InlineData("DISCORD_TOKEN=a Otel:Endpoint=http://c Otel:Logs=yes", "Otel:Logs is \"yes\"; it must be true or false.", "not a truth value")]
    [InlineData("DISCORD_TOKEN=a Otel:Logs=true", "Otel:Logs needs Otel:Endpoint, which isn't set.", "nowhere to send them")]
    [InlineData("DISCORD_TOKEN=a Policy:LogDays=soon", "Policy:LogDays is \"soon\"; it must be a number of days, from 1 to 3650.", "not a number")]
    [InlineData("DISCORD_TOKEN=a Policy:LogDays=0", "Policy:LogDays is \"0\"; it must be a number of days, from 1 to 3650.", "too few")]
    [InlineData("Discord:Transport=Webhook", "Discord:PublicKey is missing. You find it on the application's page, and a webhook needs it.", "no key")]
    [InlineData("Discord:Transport=Webhook Discord:PublicKey=abc", "Discord:PublicKey must be the 64 hexadecimal digits that you find on the application's page.", "a short key, or a token by mistake, which isn't repeated")]
    [InlineData("Discord:Transport=Webhook Discord:PublicKey=" + Key + " Discord:WebhookUrl=https://x", "Discord:WebhookUrl is \"https://x\"; it must be an address such as http://127.0.0.1:5080.", "there's no certificate")]
    [InlineData("DISCORD_TOKEN=a Discord:Tokne=b", "Discord:Tokne isn't a setting.", "a slip")]
    [InlineData("DISCORD_TOKEN=a Bot:Show:Me=1", "Bot:Show:Me isn't a setting.", "one level too deep")]
    public void A_setting_that_cannot_be_used_is_refused_by_its_name(string settings, string problem, string because)
    {
        var read = Read(Pairs(settings));

        Assert.Null(read.Settings);
        Assert.True(problem == Assert.Single(read.Problems), $"{because}: {read.Problems[0]}");
    }

    [Fact]
    public void A_token_file_that_is_missing_is_refused_by_its_setting() =>
        Assert.StartsWith(
            "DISCORD_TOKEN_FILE names a file that can't be read: ", Assert.Single(Read(("DISCORD_TOKEN_FILE", _file + ".gone")).Problems), StringComparison.Ordinal);

    [Fact]
    public void All_problems_are_reported_at_once() => Assert.Equal(
        6,
        Read(("DISCORD_TOKEN", "a b"), ("Discord:Transport", "x"), ("Discord:ApiUrl", "x"), ("Discord:Shards", "x"), ("Serilog:MinimumLevel", "x"), ("Bot:X", "x")).Problems.Count);

    [Fact]
    public void A_blank_setting_is_not_set() => Assert.NotNull(Read(("DISCORD_TOKEN", "a"), ("DISCORD_TOKEN_FILE", " "), ("Discord:Shards", ""), ("Bot:Show", "")).Settings);

    [Fact]
    public void A_health_check_minds_only_the_address()
    {
        var problems = new List<string>();

        Assert.Equal("http://127.0.0.1:1", SettingsReader.ReadHealthUrl(Configure(("Health:Url", "http://127.0.0.1:1"), ("Discord:Shards", "x"), ("Bot:X", "x")), problems));
        Assert.Empty(problems);
    }

    [Fact]
    public void Each_setting_shows_its_default_or_says_what_it_depends_on()
    {
        var defaults = Setting.All.ToDictionary(setting => setting.Name, setting => setting.Default, StringComparer.Ordinal);

        Assert.Equal("http://127.0.0.1:5080", defaults["Discord:WebhookUrl"]);
        Assert.Equal("OnlyMe", defaults["Bot:Show"]);
        Assert.Equal("as many as Discord recommends", defaults["Discord:Shards"]);
        Assert.Equal("", defaults["Health:Url"]);
        Assert.Equal(["DISCORD_TOKEN", "Discord:Token"], Setting.All.Where(setting => setting.IsSecret).Select(setting => setting.Name));
    }

    [Fact]
    public void No_text_shows_the_token()
    {
        var settings = Read(("DISCORD_TOKEN", "secret")).Settings!;

        Assert.DoesNotContain("secret", $"{settings} {settings.Token}", StringComparison.Ordinal);
    }

    // A line such as "DISCORD_TOKEN=a Bot:Show=me". An underscore in a value is a space.
    private static (string Name, string Value)[] Pairs(string settings) =>
        [.. settings.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).Select(pair => (pair[0], pair[1].Replace('_', ' ')))];

    private static IConfiguration Configure(params (string Name, string Value)[] pairs) => new ConfigurationBuilder()
        .AddInMemoryCollection(pairs.Select(pair => KeyValuePair.Create<string, string?>(pair.Name, pair.Value)))
        .Build();

    private static (BotSettings? Settings, IReadOnlyList<string> Problems) Read(params (string Name, string Value)[] pairs)
    {
        var problems = new List<string>();
        return (SettingsReader.Read(Configure(pairs), problems), problems);
    }
}
