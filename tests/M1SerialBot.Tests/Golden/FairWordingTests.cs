namespace M1SerialBot.Tests.Golden;

/// <summary>The bot accuses nobody and vouches for nothing, except in quoted claims and the FAQ.</summary>
public sealed class FairWordingTests
{
    private static readonly string[] Refused = ["fake", "stolen", "fraud", "counterfeit", "genuine", "authentic", "invalid", "illegal"];

    // The disclaimer, and what others ask or claim.
    private static readonly string[] Allowed = ["not an authenticity check"];
    private static readonly string[] NotOurs = ["about-claims", "about-claims-on", "faq-", "menu-answer", "menu-previewed", "where-is-it"];

    public static TheoryData<string> Files() => [.. Directory.EnumerateFiles(GoldenTests.Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)!).Where(name => !NotOurs.Any(name.StartsWith))];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task An_answer_is_fair(string name)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(GoldenTests.Folder, $"{name}.txt"), TestContext.Current.CancellationToken);
        text = Allowed.Aggregate(text, (rest, allowed) => rest.Replace(allowed, "", StringComparison.Ordinal));

        Assert.DoesNotContain(Refused, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
