namespace M1SerialBot.Architecture.Tests;

/// <summary>Who may use whom: projects, and the folders (which are the namespaces) inside each of them.</summary>
public sealed class ArrowTests
{
    [Theory]
    [InlineData(Projects.Decoding, "", "the library is pure")]
    [InlineData(Projects.DiscordApi, "", "the Discord client has never heard of a synthesizer")]
    [InlineData(Projects.Content, "M1SerialBot.Decoding", "what the config folder says has nothing to do with Discord")]
    [InlineData(Projects.Pictures, "M1SerialBot.Decoding", "a picture knows months, and nothing of cards")]
    [InlineData(Projects.Bot, "M1SerialBot.Content M1SerialBot.Decoding M1SerialBot.DiscordApi M1SerialBot.Pictures", "what the bot says doesn't depend on how it's run")]
    public void A_project_uses_only_those_below_it(string project, string used, string because) => Assert.True(
        used == string.Join(' ', Projects.Load(project).GetReferencedAssemblies().Select(assembly => assembly.Name!)
            .Where(name => name.StartsWith(Projects.Program, StringComparison.Ordinal)).Order(StringComparer.Ordinal)),
        because);

    [Theory]
    [InlineData(Projects.Decoding)]
    [InlineData(Projects.DiscordApi)]
    [InlineData(Projects.Content)]
    [InlineData(Projects.Pictures)]
    [InlineData(Projects.Bot)]
    [InlineData(Projects.Program)]
    public void The_folders_of_a_project_form_no_cycle(string project)
    {
        var uses = TypeReferences.Between(Projects.Load(project)).Where(use => IsOwn(use.From, project) && IsOwn(use.To, project)).ToList();

        var left = Cycles.In(uses);

        Assert.True(left.Count == 0, string.Join('\n', left.Select(use => $"{use.From} uses {use.To} in {use.User}")));
    }

    private static bool IsOwn(string name, string project) => name == project || name.StartsWith($"{project}.", StringComparison.Ordinal);
}
