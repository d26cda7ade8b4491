using System.Text;
using M1SerialBot.Terminal;

// Months, arrows and the timeline are not ASCII.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return TerminalProgram.Run(args, new TerminalStreams(Console.In, Console.Out, Console.Error));
