using M1SerialBot.Content;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.EndToEnd.Tests;

namespace M1SerialBot.Tests.Content;

/// <summary>These tests run on sample facts, which don't change, and on the real texts.</summary>
public sealed class SampleConfigTests
{
    private static readonly string Laid = ContentLoader.BundledPath;

    [Fact]
    public void The_sample_is_sound() => Assert.Empty(new ContentLoader(ContentLoader.BundledPath, Locales.All).Load().Issues);

    [Theory]
    [InlineData("knowledge", "a moved bound")]
    [InlineData("checklist", "a new check")]
    [InlineData("faq", "a new topic")]
    public void Facts_are_the_samples(string folder, string because) => Assert.True(
        Read(Repository.Find("tests", "SampleConfig", folder)).SequenceEqual(Read(Path.Combine(Laid, folder))), $"{because} would change these tests");

    [Fact]
    public void Words_are_the_real_ones() => Assert.Equal(Read(Repository.Find("config", "texts")), Read(Path.Combine(Laid, "texts")));

    private static IEnumerable<(string File, string Text)> Read(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (File: Path.GetRelativePath(folder, file), Text: File.ReadAllText(file)))
            .OrderBy(file => file.File, StringComparer.Ordinal);
}
