using M1SerialBot.DiscordNet.Tests;
using M1SerialBot.EndToEnd.Tests;

[assembly: SkipsKnownFailures]

namespace M1SerialBot.DiscordNet.Tests;

/// <summary>Each listed test still fails, for the reason given. A later version of Discord.Net may pass it.</summary>
public sealed class KnownFailuresTests
{
    public static TheoryData<string> Names() => [.. KnownFailure.All.Select(failure => failure.Test)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_still_fails(string test)
    {
        var known = KnownFailure.All.Single(failure => failure.Test == test);
        var start = BuiltProgram.StartInfoOf(typeof(KnownFailuresTests).Assembly.GetName().Name!, ["-method", test]);
        start.Environment[SkipsKnownFailuresAttribute.Variable] = "1";

        var ended = await BuiltProgram.RunAsync(start, input: "");

        Assert.True(ended.ExitCode != 0, $"{test} doesn't fail any more. Remove it from the list:\n{ended.Output}");
        Assert.Contains(known.Sign, ended.Output, StringComparison.Ordinal);
    }
}
