using System.Globalization;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Ledgers;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests.Ledgers;

/// <summary>Invented factories whose true dates are known: do windows hold as often as their confidence promises, and are wrong assumptions noticed?</summary>
public sealed class SimulationTests
{
    private const int Numbers = 200;
    private const string Begin = "<!-- coverage: written by SimulationTests -->";
    private const string End = "<!-- /coverage -->";

    private static readonly (int Units, int Ledgers)[] Sizes = [(10, 60), (30, 60), (100, 40), (1_000, 12)];

    private static readonly Lazy<IReadOnlyList<Coverage>> Covered = new(() => [.. Sizes.SelectMany(size => Measure(size.Units, size.Ledgers))]);
    private static readonly Lazy<IReadOnlyList<Noticed>> Noticing = new(() =>
        [.. Enum.GetValues<World>().SelectMany(world => Sizes.Select(size => new Noticed(world, size.Units, size.Ledgers, Notice(world, size.Units, size.Ledgers))))]);

    [Fact]
    public void Windows_hold_as_often_as_their_confidence_promises_within_the_error() => Assert.All(Covered.Value, covered => Assert.True(
        covered.Share + (2 * covered.Error) >= Backtest.Promise(covered.Confidence), $"{covered}"));

    [Fact]
    public void More_units_make_answers_surer()
    {
        var sure = Sizes.Select(size => Covered.Value.Where(covered => covered.Units == size.Units && covered.Confidence >= Confidence.Medium).Sum(covered => covered.Answers)
            / (double)Covered.Value.Where(covered => covered.Units == size.Units).Sum(covered => covered.Answers)).ToList();

        Assert.Equal(sure.Order(), sure);
        Assert.True(sure[^1] > 0.8, string.Join(' ', sure));
    }

    [Fact]
    public void Wrong_assumptions_are_noticed_with_a_hundred_units_and_right_ones_rarely_doubted() => Assert.All(Noticing.Value, noticed => Assert.True(
        noticed.World == World.AsAssumed ? noticed.Ledgers <= noticed.Of / 5 : noticed.Units < 100 || noticed.Ledgers >= noticed.Of * 5 / 6, $"{noticed}"));

    [Fact]
    public void A_unit_that_holds_nothing_can_go_without_a_trace() => Assert.All(Enum.GetValues<World>(), world =>
    {
        var units = new SimulatedLedger(world, 200, seed: 1).Units;
        var stretches = new WindowStretches(units);
        var idle = Enumerable.Range(0, units.Units.Count).Where(units.IsIdle).ToList();

        Assert.True(idle.Count > 20, $"{world}: {idle.Count}");
        Assert.All(idle, unit => Assert.Empty(new WindowStretches(new DatedUnits(units.Series, units.Units.Where((_, other) => other != unit))).MovesTo(stretches)));
    });

    [Fact]
    public void The_page_shows_these_figures()
    {
        var path = Path.Combine(RepositoryRoot(), "docs", "evidence.md");
        var page = File.ReadAllText(path);
        var (from, to) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        var table = $"\n{Table()}\n";
        if (Environment.GetEnvironmentVariable("M1_UPDATE_GOLDEN") is not null)
        {
            File.WriteAllText(path, page[..from] + table + page[to..]);
            return;
        }

        Assert.Equal(table, page[from..to].ReplaceLineEndings("\n"));
    }

    private static IEnumerable<Coverage> Measure(int units, int ledgers)
    {
        var answers = Enumerable.Range(1, ledgers).Select(seed => new SimulatedLedger(World.AsAssumed, units, seed).Ask(Numbers).ToList()).ToList();
        foreach (var confidence in Enum.GetValues<Confidence>().Where(confidence => confidence > Confidence.VeryLow))
        {
            // Answers from one ledger are right or wrong together, so the error is that of ledgers, not of answers.
            var shares = answers.Select(ledger => ledger.Where(answer => answer.Confidence == confidence).ToList()).Where(some => some.Count > 0)
                .Select(some => (some.Count, Share: 100.0 * some.Count(answer => answer.IsRight) / some.Count)).ToList();
            if (shares.Count > 1)
            {
                var mean = shares.Sum(share => share.Share * share.Count) / shares.Sum(share => share.Count);
                var error = Math.Sqrt(shares.Sum(share => Math.Pow(share.Share - mean, 2) * share.Count) / shares.Sum(share => share.Count) / (shares.Count - 1));
                yield return new Coverage(units, ledgers, confidence, shares.Sum(share => share.Count), mean, error, answers.SelectMany(ledger => ledger).Where(answer => answer.Confidence == confidence).Average(answer => answer.Months));
            }
        }
    }

    private static int Notice(World world, int units, int ledgers) => Enumerable.Range(1, ledgers).Count(seed => new SimulatedLedger(world, units, seed).Backtest.DoubtsAssumptions);

    private static string Table() => string.Join('\n', [
        "| dated units | invented ledgers | confidence | promised | windows that held the true month | months in a window | share of answers |",
        "|---|---|---|---|---|---|---|",
        .. Covered.Value.Select(covered => string.Create(
            CultureInfo.InvariantCulture,
            $"| {covered.Units:N0} | {covered.Ledgers} | {covered.Confidence.ToString().ToLowerInvariant()} | {Backtest.Promise(covered.Confidence)} % | {covered.Share:0} % ± {2 * covered.Error:0} | {covered.Months:0} | {100.0 * covered.Answers / (covered.Ledgers * Numbers):0} % |")),
        "",
        "| what's wrong | " + string.Join(" | ", Sizes.Select(size => string.Create(CultureInfo.InvariantCulture, $"{size.Units:N0} units"))) + " |",
        "|---|---|---|---|---|",
        .. Enum.GetValues<World>().Select(world => $"| {Name(world)} | " + string.Join(" | ", Noticing.Value.Where(noticed => noticed.World == world).Select(noticed => $"{noticed.Ledgers} of {noticed.Of}")) + " |"),
    ]);

    private static string Name(World world) => world switch
    {
        World.TwoRuns => "two runs with the same numbers",
        World.Gap => "a quarter of the numbers never used",
        _ => "nothing",
    };

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "global.json")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }

    private sealed record Coverage(int Units, int Ledgers, Confidence Confidence, int Answers, double Share, double Error, double Months);

    private sealed record Noticed(World World, int Units, int Of, int Ledgers);
}
