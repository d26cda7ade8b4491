using M1SerialBot.Decoding.Tests.Miniature;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests.Knowledge;

public sealed class DocumentTests
{
    [Fact]
    public void A_list_that_is_left_out_is_empty()
    {
        var knowledge = SmallKnowledge.Original.Without("claims.json", "$.claims[6].speaksFor").Without("claims.json", "$.claims[6].speaksAgainst").Load();

        Assert.Empty(knowledge.Claims[6].SpeaksFor);
        Assert.Empty(knowledge.Claims[6].SpeaksAgainst);
        Assert.Empty(knowledge.Formats.Single(format => format.Id == "rack").Gaps);
        Assert.Empty(knowledge.Formats.Single(format => format.Id == "plate").Bands[0].Traits);
    }

    [Fact]
    public void The_best_grade_behind_an_end_of_the_years_counts()
    {
        var variant = SmallKnowledge.Original
            .WithItem("variants.json", "$.variants[0].evidence", """{ "rule": "q7-guess", "statement": "S.", "grade": "inference", "citations": [] }""")
            .WithItem("variants.json", "$.variants[0].endsBy", "\"q7-guess\"")
            .With("variants.json", "$.variants[0].beginsBy", """["q7-guess"]""")
            .Load().Variants[0];

        Assert.Equal(Grade.Documented, variant.GradeAgainst(new(new(1980, 1), null)));
        Assert.Equal(Grade.Inference, variant.GradeAgainst(new(null, new(1970, 1))));
    }
}
