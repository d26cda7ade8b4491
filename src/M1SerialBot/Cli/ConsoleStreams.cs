namespace M1SerialBot.Cli;

internal sealed record ConsoleStreams(TextReader In, TextWriter Out, TextWriter Error);
