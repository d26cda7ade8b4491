namespace M1SerialBot.Decoding.Formats;

/// <summary>A span of months that somebody claims for a range of numbers that a curve reads.</summary>
internal sealed record ClaimedBand(int From, int To, string Claim, MonthWindow Window);
