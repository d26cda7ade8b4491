namespace M1SerialBot.Terminal;

/// <summary>Where the program reads from and writes to.</summary>
internal sealed record TerminalStreams(TextReader In, TextWriter Out, TextWriter Error);
