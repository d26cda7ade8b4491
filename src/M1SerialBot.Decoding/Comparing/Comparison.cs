namespace M1SerialBot.Decoding.Comparing;

/// <summary>Which of two units is the newer.</summary>
/// <param name="Verdict">How the first stands to the second.</param>
/// <param name="Reason">Why.</param>
/// <param name="Confidence">How far that may be relied on.</param>
/// <param name="First">What was made of the first text.</param>
/// <param name="Second">What was made of the second text.</param>
public sealed record Comparison(
    ComparisonVerdict Verdict, ComparisonReason Reason, Confidence Confidence, DecodeResult First, DecodeResult Second);
