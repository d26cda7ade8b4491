using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.DiscordApi.Rest;

namespace M1SerialBot.DiscordApi.Tests.Gateway;

public sealed class ShardRangeTests
{
    [Theory]
    [InlineData("0-3/8", 0, 3, 8, "several of all")]
    [InlineData("5/8", 5, 5, 8, "one of all")]
    [InlineData("0/1", 0, 0, 1, "the only one")]
    [InlineData(" 4 - 7 / 8 ", 4, 7, 8, "spaces are ignored")]
    public void Shards_are_read(string text, int first, int last, int total, string because)
    {
        Assert.True(ShardRange.TryParse(text, out var range), because);
        Assert.Equal(new ShardRange(first, last, total), range);
    }

    [Theory]
    [InlineData("", "nothing")]
    [InlineData("8", "no total")]
    [InlineData("3-1/8", "backwards")]
    [InlineData("0-8/8", "one too many: they count from 0")]
    [InlineData("-1/8", "below 0")]
    [InlineData("0-1/0", "none in all")]
    [InlineData("a-b/c", "letters")]
    [InlineData("0-99999999999/8", "more than a number holds")]
    [InlineData(null, "nothing at all")]
    public void What_names_no_shards_is_refused(string? text, string because) => Assert.False(ShardRange.TryParse(text, out _), because);

    [Theory]
    [InlineData(3, "0-2/3", "all of them")]
    [InlineData(1, "0-0/1", "the only one")]
    [InlineData(0, "0-0/1", "there's always one")]
    public void What_Discord_recommends_is_all_shards(int shards, string range, string because) =>
        Assert.True(ShardRange.Recommended(new GatewayAddress { Url = new Uri("ws://127.0.0.1"), Shards = shards }).ToString() == range, because);

    [Fact]
    public void The_shards_are_numbered_in_order() => Assert.Equal([2, 3, 4], new ShardRange(2, 4, 8).Numbers);
}
