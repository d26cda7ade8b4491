using System.Globalization;
using M1SerialBot.DiscordApi.Rest;

namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>The shards that one process runs.</summary>
/// <param name="First">The first of them, from 0.</param>
/// <param name="Last">The last of them, at least the first.</param>
/// <param name="Total">How many there are in all processes together, more than the last.</param>
public sealed record ShardRange(int First, int Last, int Total)
{
    /// <summary>The number of each, in order.</summary>
    public IEnumerable<int> Numbers => Enumerable.Range(First, Last - First + 1);

    /// <summary>Reads <c>0-3/8</c>, or <c>5/8</c> for a single one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The shards; null where the text names none.</param>
    /// <returns>Whether it names any.</returns>
    public static bool TryParse(string? text, out ShardRange? range)
    {
        range = null;
        var stroke = text.AsSpan().IndexOf('/');
        if (stroke < 0 || !TryNumber(text.AsSpan(stroke + 1), out var total))
        {
            return false;
        }

        var numbers = text.AsSpan(0, stroke);
        var dash = numbers.IndexOf('-');
        if (!TryNumber(dash < 0 ? numbers : numbers[..dash], out var first) || !TryNumber(dash < 0 ? numbers : numbers[(dash + 1)..], out var last))
        {
            return false;
        }

        range = first <= last && last < total ? new ShardRange(first, last, total) : null;
        return range is not null;
    }

    /// <summary>All that Discord recommends.</summary>
    internal static ShardRange Recommended(GatewayAddress address) => new(0, Math.Max(1, address.Shards) - 1, Math.Max(1, address.Shards));

    /// <summary>Writes <c>0-3/8</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{First}-{Last}/{Total}");

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) => int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
