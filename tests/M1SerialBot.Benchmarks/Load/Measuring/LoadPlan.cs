namespace M1SerialBot.Benchmarks.Load.Measuring;

/// <summary>How much is asked of each bot.</summary>
/// <param name="Starts">How often it is started; the start's figures are medians.</param>
/// <param name="Rest">How long it is left alone before its memory is read.</param>
/// <param name="Cold">How many it answers one by one right after its start.</param>
/// <param name="Paced">How many at 200 a second.</param>
/// <param name="Answers">How many it has answered before the last figures are taken.</param>
/// <param name="Warm">How many it answers one by one in the end.</param>
internal sealed record LoadPlan(int Starts, TimeSpan Rest, int Cold, int Paced, int Answers, int Warm)
{
    /// <summary>How many interactions a second make the quiet but steady traffic.</summary>
    public const int Pace = 200;

    /// <summary>How many are in flight at the most.</summary>
    public const int InFlight = 64;

    /// <summary>What is published.</summary>
    public static LoadPlan Whole { get; } = new(Starts: 5, TimeSpan.FromSeconds(2), Cold: 500, Paced: 1_000, Answers: 50_000, Warm: 2_000);

    /// <summary>Enough to see that everything works.</summary>
    public static LoadPlan Quick { get; } = new(Starts: 2, TimeSpan.FromMilliseconds(200), Cold: 50, Paced: 100, Answers: 1_000, Warm: 50);
}
