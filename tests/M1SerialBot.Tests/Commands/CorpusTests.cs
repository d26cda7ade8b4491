namespace M1SerialBot.Tests.Commands;

/// <summary><c>find --corpus</c>.</summary>
public sealed class CorpusTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => File.Delete(_file);

    [Fact]
    public async Task Precision_and_recall_are_printed_by_kind()
    {
        await WriteAsync(
            ["a1", "find", "\"My Korg M1, S/N 198765, EUR 350\"", "198765", "labels"],
            ["a2", "find", "\"S/N 198765 and S/N 012345\"", "198765,012346", "labels"],
            ["b1", "message", "\"Order no. 198765\"", "none", "orders"]);

        var output = await ProgramRun.OutputAsync("find", "--corpus", _file);

        Assert.Equal(
            """
            a2: expected 198765, 012346, found 198765, 012345
            labels: 1 of 2 right, precision 66.7 %, recall 66.7 %
            orders: 1 of 1 right, precision none, recall none
            all: 2 of 3 right, precision 66.7 %, recall 66.7 %

            """.ReplaceLineEndings("\n"),
            output);
    }

    [Theory]
    [InlineData("a1\tfind\t\"text\"\tnone", "a column is missing")]
    [InlineData("a1\tlook\t\"text\"\tnone\tkind", "neither find nor message")]
    [InlineData("a1\tfind\ttext\tnone\tkind", "no JSON string")]
    public async Task A_line_that_is_no_case_is_named(string line, string because)
    {
        await File.WriteAllTextAsync(_file, $"id\twhere\ttext\texpected\tkind\n{line}\n", TestContext.Current.CancellationToken);

        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => ProgramRun.OutputAsync("find", "--corpus", _file));

        Assert.True(thrown.Message.StartsWith("Line 2 isn't a case", StringComparison.Ordinal), because);
    }

    private Task WriteAsync(params string[][] cases) =>
        File.WriteAllLinesAsync(_file, [.. cases.Select(fields => string.Join('\t', fields)).Prepend("id\twhere\ttext\texpected\tkind")], TestContext.Current.CancellationToken);
}
