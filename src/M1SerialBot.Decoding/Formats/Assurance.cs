namespace M1SerialBot.Decoding.Formats;

/// <summary>How sure a reading is, and what keeps it from being surer.</summary>
internal readonly record struct Assurance(Confidence Confidence, ConfidenceReason Reason);
