namespace M1SerialBot.Decoding.Tests.Mutation;

/// <summary>One run of tests that Stryker asks for, in a process that it keeps for all of them.</summary>
internal static class MutationRun
{
    /// <summary>Which one it is; always the same without Stryker.</summary>
    public static int Number { get; private set; }

    /// <summary>Whether Stryker is finding out which test runs which code.</summary>
    public static bool IsCoverage { get; } = Environment.GetEnvironmentVariable("STRYKER_COVERAGE_FILE") is not null;

    public static void Begin() => Number++;
}
