using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Bot.Cards;

/// <summary>Says in words what is thought of a claim, on Discord and in a terminal.</summary>
internal sealed class ClaimFormatter(KnowledgeBase knowledge, Localizer texts, FormatStyle style)
{
    /// <summary>The verdict and the claim.</summary>
    public string Line(Claim claim) => texts.ClaimLine(verdict: texts.Name(claim.Verdict).Capitalized(), text: texts.Translate(claim.Text));

    /// <summary>Why, who speaks for it and against it, and who says it; a line each.</summary>
    public IReadOnlyList<string> Reasons(Claim claim)
    {
        List<string> lines = [texts.Translate(claim.Because)];
        Add(claim.SpeaksFor.Select(citation => citation.Source), sources => texts.ClaimFor(sources: sources));
        Add(claim.SpeaksAgainst.Select(citation => citation.Source), sources => texts.ClaimAgainst(sources: sources));
        Add(claim.SaidBy, sources => texts.ClaimSaidBy(sources: sources));
        return lines;

        void Add(IEnumerable<string> ids, Func<string, string> line)
        {
            if (ids.Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } known)
            {
                lines.Add(line(texts.LongList(known.Select(id => style.Link(texts.Translate(knowledge.Sources[id]))))));
            }
        }
    }
}
