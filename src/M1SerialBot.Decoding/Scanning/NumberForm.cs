namespace M1SerialBot.Decoding.Scanning;

/// <summary>Which form of a serial a number has.</summary>
/// <param name="IsSerial">Whether it has any.</param>
/// <param name="IsRun">Whether it's a plain number in the form of the run, written without gaps that a plain number has.</param>
/// <param name="End">Where the serial ends in the raw text, exclusive: signs for unread digits after a whole number, such as a question mark, are left out.</param>
internal readonly record struct NumberForm(bool IsSerial, bool IsRun, int End);
