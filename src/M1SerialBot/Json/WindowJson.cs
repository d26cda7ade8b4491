using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Json;

/// <summary>A window in JSON; an end that is unknown is null.</summary>
internal sealed record WindowJson(string? From, string? To)
{
    public static WindowJson? Of(MonthWindow? window) =>
        window is { } months ? new WindowJson(months.From?.ToString(), months.To?.ToString()) : null;
}
