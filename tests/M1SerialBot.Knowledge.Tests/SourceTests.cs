using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Knowledge.Tests;

/// <summary>Sources can be looked up.</summary>
public sealed class SourceTests
{
    [Fact]
    public void Every_address_is_a_whole_web_address() => Assert.All(
        RealKnowledge.Base.Sources.Values.Where(source => source.Url is not null),
        source => Assert.True(source.Url is { IsAbsoluteUri: true, Scheme: "http" or "https" }, source.Id));

    [Fact]
    public void No_address_stands_twice()
    {
        var addresses = RealKnowledge.Base.Sources.Values.Where(source => source.Url is not null).Select(source => source.Url!.ToString()).ToList();

        Assert.Equal(addresses.Distinct(StringComparer.Ordinal), addresses);
    }

    [Fact]
    public void Only_what_an_owner_reported_a_machine_wrote_or_nobody_could_read_has_no_address() => Assert.All(
        RealKnowledge.Base.Sources.Values.Where(source => source.Url is null),
        source => Assert.True(source.Kind is SourceKind.Owner or SourceKind.MachineWritten or SourceKind.Hearsay, source.Id));

    [Fact]
    public void Two_pages_with_the_same_sentence_are_one_witness() =>
        Assert.Equal(RealKnowledge.Base.Sources["hart-omism"].Origin, RealKnowledge.Base.Sources["matsudananda"].Origin);

    [Fact]
    public void Everything_that_a_machine_wrote_is_of_one_origin() => Assert.All(
        RealKnowledge.Base.Sources.Values.Where(source => source.Kind == SourceKind.MachineWritten),
        source => Assert.Equal("machine-written", source.Origin));
}
