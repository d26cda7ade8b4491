namespace M1SerialBot.EndToEnd.Tests.Terminal;

/// <summary>Which folder is used where none is named.</summary>
public sealed class ConfigFolderTests : IDisposable
{
    private readonly DirectoryInfo _working = Directory.CreateTempSubdirectory("m1-working-");

    public void Dispose() => _working.Delete(recursive: true);

    [Fact]
    public async Task The_one_in_the_working_directory_comes_first()
    {
        var texts = Path.Combine(_working.FullName, "config", "knowledge");
        Directory.CreateDirectory(texts);

        var ended = await BuiltProgram.RunInAsync(_working.FullName, "decode", "198765");

        Assert.Equal(1, ended.ExitCode);
        Assert.Contains("knowledge/sources.json", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_one_beside_the_program_does_where_there_is_no_other()
    {
        Directory.CreateDirectory(Path.Combine(_working.FullName, "config", "of-something-else"));

        var ended = await BuiltProgram.RunInAsync(_working.FullName, "decode", "198765");

        Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
    }
}
