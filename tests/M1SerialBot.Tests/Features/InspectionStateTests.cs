using FsCheck;
using FsCheck.Fluent;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Bot.Features.Checklist;
using M1SerialBot.Content;
using M1SerialBot.Content.Checklist;
using M1SerialBot.Content.Checklist.Documents;
using M1SerialBot.Decoding.Tests.Properties;

namespace M1SerialBot.Tests.Features;

/// <summary>An inspection lives in its buttons: what's written there is read again, and nothing else is.</summary>
public sealed class InspectionStateTests
{
    private static readonly ContentSnapshot Content = ProgramRun.Content;

    private static readonly Gen<InspectionState> States =
        from situation in Gen.Elements(Enum.GetValues<Situation>())
        from model in Gen.Elements([.. Content.Knowledge.Variants.Select(variant => variant.Id), (string?)null])
        let start = InspectionState.Start(Content, Content.Texts, new ChecklistState(situation, model, "", IsPublic: false))
        from at in Gen.Choose(0, start.Answers.Count - 1)
        from answers in Gen.Elements(Enum.GetValues<CheckAnswer>()).ArrayOf(start.Answers.Count)
        select start with { At = at, Answers = answers };

    [Fact]
    public void Any_state_fits_into_an_id_and_comes_back() => PropertyCheck.Holds(States, state =>
    {
        var id = state.ToId(ChecklistFeature.ShowCheck).ToString();
        var read = InspectionState.Parse(Content, Content.Texts, CustomId.TryParse(id)!)!;

        Assert.InRange(id.Length, 1, CustomId.MaxLength);
        Assert.Equal((state.Inspection.Situation, state.Model, state.At), (read.Inspection.Situation, read.Model, read.At));
        Assert.Equal(state.Answers, read.Answers);
    });

    [Fact]
    public void Any_text_is_a_state_or_is_refused() => PropertyCheck.HoldsForText(
        ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get),
        text =>
        {
            if (CustomId.TryParse($"m1:1:inspect:{text}") is { } id)
            {
                Assert.True(InspectionState.Parse(Content, Content.Texts, id) is not { } state || state.ToId("inspect", id[5]).ToString() == id.ToString());
            }
        });

    // Near misses: one character of a sound id is another one.
    [Fact]
    public void One_wrong_character_is_another_state_or_is_refused() => PropertyCheck.Holds(
        from state in States
        let sound = state.ToId("inspect").ToString()
        from at in Gen.Choose("m1:1:inspect:".Length, sound.Length - 1)
        from character in Gen.Elements("aZ09-_|%=é ".ToCharArray())
        select sound[..at] + character + sound[(at + 1)..],
        text => Assert.True(InspectionState.Parse(Content, Content.Texts, CustomId.TryParse(text)!) is not { } state || state.ToId("inspect", CustomId.TryParse(text)![5]).ToString() == text));

    [Theory]
    [InlineData("at-seller", "M1", "27", null, null, "past the last check")]
    [InlineData("at-seller", "M1", "-1", null, null, "before the first one")]
    [InlineData("at-seller", "M1", "00", null, null, "a number that nobody wrote")]
    [InlineData("at-seller", "M1", "0", "AAAA", null, "the checks have changed")]
    [InlineData("at-seller", "DX7", "0", null, null, "a model that there isn't")]
    [InlineData("at-home", "M1", "0", null, null, "a place that there isn't")]
    [InlineData("at-seller", "M1", "0", null, "AAAA", "answers are missing")]
    [InlineData("at-seller", "M1", "0", null, "AAAAAAAAAAAA", "more answers than checks")]
    [InlineData("at-seller", "M1", "0", null, "AAAAAAAAA_", "an answer to a check that there isn't")]
    [InlineData("at-seller", "M1", "0", null, "AAAA*AAAAA", "no answers at all")]
    [InlineData("at-seller", "M1", "0", null, "", "nothing")]
    public void What_does_not_fit_is_refused(string situation, string model, string at, string? fingerprint, string? answers, string because)
    {
        var start = InspectionState.Start(Content, Content.Texts, new ChecklistState(Situation.AtSeller, "M1", "", IsPublic: false)).ToId("inspect");

        Assert.True(InspectionState.Parse(Content, Content.Texts, start) is not null);
        Assert.True(InspectionState.Parse(Content, Content.Texts, CustomId.Of("inspect", situation, model, at, fingerprint ?? start[3], answers ?? start[4], "")) is null, because);
    }
}
