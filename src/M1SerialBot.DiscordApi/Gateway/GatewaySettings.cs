using System.Globalization;
using M1SerialBot.DiscordApi.Rest;

namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>The token and the shards.</summary>
public sealed record GatewaySettings
{
    /// <summary>The bot's token.</summary>
    public required string Token { get; init; }

    /// <summary>The shards of this process; null for all that Discord recommends.</summary>
    public ShardRange? Shards { get; init; }

    /// <summary>The settings without the token.</summary>
    public override string ToString() => $"shards {Shards?.ToString() ?? "as recommended"}";
}

/// <summary>The shards of one process.</summary>
/// <param name="First">The first one, from 0.</param>
/// <param name="Last">The last one.</param>
/// <param name="Total">The number of shards in all processes.</param>
public sealed record ShardRange(int First, int Last, int Total)
{
    /// <summary>The shards' numbers, in order.</summary>
    public IEnumerable<int> Numbers => Enumerable.Range(First, Last - First + 1);

    /// <summary>Parses <c>0-3/8</c>, or <c>5/8</c> for a single shard.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The shards; null if the text isn't valid.</param>
    /// <returns>Whether the text is valid.</returns>
    public static bool TryParse(string? text, out ShardRange? range)
    {
        range = null;
        var slash = text.AsSpan().IndexOf('/');
        if (slash < 0 || !TryNumber(text.AsSpan(slash + 1), out var total))
        {
            return false;
        }

        var numbers = text.AsSpan(0, slash);
        var dash = numbers.IndexOf('-');
        if (!TryNumber(dash < 0 ? numbers : numbers[..dash], out var first) || !TryNumber(dash < 0 ? numbers : numbers[(dash + 1)..], out var last))
        {
            return false;
        }

        range = first <= last && last < total ? new ShardRange(first, last, total) : null;
        return range is not null;
    }

    internal static ShardRange Recommended(GatewayAddress address) => new(0, Math.Max(1, address.Shards) - 1, Math.Max(1, address.Shards));

    /// <summary>The shards as <c>0-3/8</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{First}-{Last}/{Total}");

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) => int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
