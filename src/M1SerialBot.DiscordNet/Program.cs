using System.Text;
using M1SerialBot.Cli;
using M1SerialBot.DiscordNet;

// Months, arrows and the timeline are not ASCII.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await CliApplication.RunAsync(args, new ConsoleStreams(Console.In, Console.Out, Console.Error), new DiscordNetGateway());
