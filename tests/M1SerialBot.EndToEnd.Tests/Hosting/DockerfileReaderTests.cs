namespace M1SerialBot.EndToEnd.Tests.Hosting;

/// <summary>The reader of Dockerfiles that the other tests rely on.</summary>
public sealed class DockerfileReaderTests
{
    [Fact]
    public void Lines_are_joined_and_comments_left_out()
    {
        var stage = Assert.Single(Dockerfile.Parse("# first\nFROM a AS b\nENV X=1 \\\n    # between\n\n    Y=\"2 3\"\n").Stages);

        Assert.Equal([("X", "1"), ("Y", "2 3")], Assert.Single(stage.Instructions).Pairs);
    }

    [Fact]
    public void What_is_declared_before_the_first_stage_goes_into_its_base()
    {
        var file = Dockerfile.Parse("ARG TAG=10\nFROM --platform=$BUILDPLATFORM image:$TAG-small AS one\nFROM one AS two");

        Assert.Equal([("image:10-small", "one"), ("one", "two")], file.Stages.Select(stage => (stage.Base, stage.Name)));
        Assert.Same(file.Stages[0], file.Find(file.Stages[1].Base));
    }

    [Theory]
    [InlineData("FROM a", "a stage without a name")]
    [InlineData("FROM a:$TAG AS b", "a variable that nothing declares")]
    [InlineData("RUN x", "a step before the first stage")]
    [InlineData("FROM a AS b\nADD x y", "a step that is not replayed")]
    [InlineData("FROM a AS b\nRUN x \\", "a step that does not end")]
    public void What_it_does_not_know_is_refused(string text, string because) =>
        Assert.True(Record.Exception(() => Dockerfile.Parse(text)) is FormatException, because);

    [Theory]
    [InlineData("""["dotnet", "a b"]""", "dotnet|a b", "a list alone")]
    [InlineData("""--interval=30s CMD ["dotnet", "health"]""", "dotnet|health", "a list after options")]
    [InlineData("dotnet health", null, "a line for a shell")]
    public void The_exec_form_is_a_list(string arguments, string? words, string because)
    {
        var read = new Instruction("ENTRYPOINT", arguments).ExecForm;

        Assert.True(words == (read is null ? null : string.Join('|', read)), because);
    }

    [Theory]
    [InlineData(".git/config", true, "below a name at the top")]
    [InlineData("src/.git/config", false, "a name at the top, elsewhere")]
    [InlineData("bin/x.dll", true, "a name anywhere, at the top")]
    [InlineData("src/a/obj/x.json", true, "a name anywhere, deep down")]
    [InlineData("src/a/objects/x.json", false, "a name that only begins alike")]
    [InlineData("src/a/me.user", true, "part of a name")]
    public void What_is_ignored_is_kept_out(string path, bool isKeptOut, string because) =>
        Assert.True(DockerIgnore.Parse("# why\n.git\n**/bin\n**/obj\n**/*.user\n").KeepsOut(path) == isKeptOut, because);

    [Theory]
    [InlineData("COPY missing.txt ./", "a file that is not there")]
    [InlineData("COPY here.txt there.txt", "a file under another name")]
    [InlineData("RUN touch /tmp/x", "a path of this machine")]
    [InlineData("RUN false", "a command that fails")]
    [InlineData("ENV X=$Y", "a variable that nothing declares")]
    [InlineData("RUN echo \"$Y\"", "a variable that nothing declares, in a command")]
    [InlineData("COPY --from=nowhere a ./", "a stage that there is not")]
    public async Task A_step_that_cannot_be_taken_fails(string step, string because)
    {
        var scratch = Directory.CreateTempSubdirectory("m1-replay-");
        await File.WriteAllTextAsync(Path.Combine(scratch.FullName, "here.txt"), "here", TestContext.Current.CancellationToken);
        var file = Dockerfile.Parse($"FROM a AS b\nWORKDIR /src\nCOPY here.txt ./\nRUN cat here.txt\n{step}");

        var exception = await Record.ExceptionAsync(() => new Replay(file, scratch.FullName, scratch.FullName, runs: true).RunAsync("b"));

        scratch.Delete(recursive: true);
        Assert.True(exception is not null, because);
    }
}
