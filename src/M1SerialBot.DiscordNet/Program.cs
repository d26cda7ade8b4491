using System.Text;
using M1SerialBot.DiscordNet.Gateway;
using M1SerialBot.Terminal;

// Months, arrows and the timeline are not ASCII.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await TerminalProgram.RunAsync(args, new TerminalStreams(Console.In, Console.Out, Console.Error), new DiscordNetGateway());
