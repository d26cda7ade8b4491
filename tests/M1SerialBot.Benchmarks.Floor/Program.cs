using System.Globalization;
using M1SerialBot.Benchmarks.Floor;

// The port of Discord, the token of the first interaction, and how many bytes to answer with.
await new FloorBot(int.Parse(args[0], CultureInfo.InvariantCulture), args[1], int.Parse(args[2], CultureInfo.InvariantCulture)).RunAsync();
