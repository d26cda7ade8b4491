using M1SerialBot.Bot.Commands;
using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.Hosting;
using Microsoft.Extensions.Configuration;

namespace M1SerialBot.Tests.Hosting;

public sealed class SettingsReaderTests : IDisposable
{
    private const string Key = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void A_token_is_all_that_the_gateway_needs()
    {
        var settings = Read(("DISCORD_TOKEN", "abc")).Settings!;

        Assert.Equal((Transport.Gateway, "abc", "DISCORD_TOKEN"), (settings.Transport, settings.Token!.Value, settings.Token.Setting));
        Assert.Equal("https://discord.com/api/v10", settings.ApiUrl.AbsoluteUri);
        Assert.Null(settings.Shards);
        Assert.Equal(Audience.OnlyMe, settings.Show);
    }

    [Fact]
    public void With_nothing_set_the_bot_can_be_tried()
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
    public void A_public_key_is_all_that_a_webhook_needs()
    {
        var settings = Read(("Discord:Transport", "webhook"), ("Discord:PublicKey", Key)).Settings!;

        Assert.Equal((Transport.Webhook, Key, "http://127.0.0.1:5080/"), (settings.Transport, settings.PublicKey, settings.WebhookUrl.AbsoluteUri));
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
            ("Discord:Token", "abc"), ("Discord:ApiUrl", "http://127.0.0.1:9/api/v10"), ("Discord:Shards", "0-3/8"), ("Bot:Show", "everyone"), ("Bot:Logs", "json")).Settings!;

        Assert.Equal(
            ("Discord:Token", "http://127.0.0.1:9/api/v10", new ShardRange(0, 3, 8), Audience.Everyone, LogFormat.Json),
            (settings.Token!.Setting, settings.ApiUrl.AbsoluteUri, settings.Shards, settings.Show, settings.Logs));
    }

    [Theory]
    [InlineData("DISCORD_TOKEN=a DISCORD_TOKEN_FILE=b", "DISCORD_TOKEN and DISCORD_TOKEN_FILE are set at once; set only one of them.", "two places")]
    [InlineData("DISCORD_TOKEN=a Discord:Token=b", "DISCORD_TOKEN and Discord:Token are set at once; set only one of them.", "the environment and the file")]
    [InlineData("Discord:Transport=Gateway", "The bot's token is missing: put it into DISCORD_TOKEN or DISCORD_TOKEN_FILE.", "none")]
    [InlineData("DISCORD_TOKEN=Bot_a", "DISCORD_TOKEN: leave out the \"Bot\" in front of the token.", "the header's word copied along")]
    [InlineData("DISCORD_TOKEN=a_b", "DISCORD_TOKEN holds no token: a token is one word.", "a blank inside")]
    [InlineData("DISCORD_TOKEN=é", "DISCORD_TOKEN holds no token: a token is one word.", "a letter that no header carries")]
    [InlineData("DISCORD_TOKEN=a Discord:Transport=pigeon", "Discord:Transport is \"pigeon\"; it can be Gateway or Webhook or Preview.", "no such transport")]
    [InlineData("DISCORD_TOKEN=a Discord:Transport=1", "Discord:Transport is \"1\"; it can be Gateway or Webhook or Preview.", "a number is no name")]
    [InlineData("DISCORD_TOKEN=a Discord:ApiUrl=ftp://x", "Discord:ApiUrl is \"ftp://x\"; it is an address such as https://discord.com/api/v10.", "no HTTP")]
    [InlineData("DISCORD_TOKEN=a Discord:Shards=8", "Discord:Shards is \"8\"; it names the shards to run here out of all, such as 0-3/8, and is left empty for all that Discord recommends.", "no total")]
    [InlineData("DISCORD_TOKEN=a Discord:ApplicationId=mine", "Discord:ApplicationId is \"mine\"; it is a number, and stands on the application's page.", "no number")]
    [InlineData("DISCORD_TOKEN=a Bot:Show=me", "Bot:Show is \"me\"; it can be OnlyMe or Everyone.", "no such audience")]
    [InlineData("DISCORD_TOKEN=a Bot:ContributionUrl=https://x", "Bot:ContributionUrl is \"https://x\"; it is an https address with {body} in it, and {title} where that is wanted.", "nowhere to put the record")]
    [InlineData("DISCORD_TOKEN=a Bot:Logs=xml", "Bot:Logs is \"xml\"; it can be Text or Json.", "no such format")]
    [InlineData("Discord:Transport=Webhook", "Discord:PublicKey is missing: it stands on the application's page, and a webhook cannot do without.", "no key")]
    [InlineData("Discord:Transport=Webhook Discord:PublicKey=abc", "Discord:PublicKey is no public key: it has 64 hexadecimal digits, and stands on the application's page.", "a short key")]
    [InlineData("Discord:Transport=Webhook Discord:PublicKey=" + Key + " Discord:WebhookUrl=https://x", "Discord:WebhookUrl is \"https://x\"; it is an address such as http://127.0.0.1:5080.", "no certificate is kept here")]
    public void A_setting_that_cannot_be_used_is_told_by_its_name(string settings, string problem, string because)
    {
        var read = Read(Pairs(settings));

        Assert.Null(read.Settings);
        Assert.True(problem == Assert.Single(read.Problems), because);
    }

    [Fact]
    public void A_token_file_that_is_not_there_is_told_by_its_setting() =>
        Assert.StartsWith(
            "DISCORD_TOKEN_FILE names a file that cannot be read: ", Assert.Single(Read(("DISCORD_TOKEN_FILE", _file + ".gone")).Problems), StringComparison.Ordinal);

    [Fact]
    public void Everything_that_is_the_matter_is_told_at_once() =>
        Assert.Equal(4, Read(("DISCORD_TOKEN", "a b"), ("Discord:Transport", "x"), ("Discord:ApiUrl", "x"), ("Discord:Shards", "x")).Problems.Count);

    [Fact]
    public void A_blank_setting_is_none() => Assert.NotNull(Read(("DISCORD_TOKEN", "a"), ("DISCORD_TOKEN_FILE", " "), ("Discord:Shards", "")).Settings);

    [Fact]
    public void No_text_shows_the_token()
    {
        var settings = Read(("DISCORD_TOKEN", "secret")).Settings!;

        Assert.DoesNotContain("secret", $"{settings} {settings.Token}", StringComparison.Ordinal);
    }

    // A line such as "DISCORD_TOKEN=a Bot:Show=me"; an underscore in a value stands for a blank.
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
