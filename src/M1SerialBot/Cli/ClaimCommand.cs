using System.CommandLine;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Json;

namespace M1SerialBot.Cli;

/// <summary><c>claim</c>: what's known about something that people say, as <c>/m1claim</c> answers it.</summary>
internal static class ClaimCommand
{
    public static Command Make(CliContext context)
    {
        var text = new Argument<string>("text") { Description = "What people say, in any words." };
        var json = JsonOption.Make();
        var command = new Command("claim", "Say what's known about something that people say of M1 serials.") { text, json };
        command.SetAction(parsed => context.WithContent(parsed, content =>
        {
            var given = parsed.GetValue(text)!;
            var found = content.Decoder.FindClaims(given);
            if (parsed.GetValue(json))
            {
                context.WriteJson(FoundClaimsJson.Of(found, content.Knowledge.Version), ReadableJson.Context.FoundClaimsJson);
            }
            else if (found.Count == 0)
            {
                context.WritePlain(content.Texts.ClaimNone(count: content.Knowledge.Claims.Count.Invariant()));
            }
            else
            {
                foreach (var claim in found)
                {
                    Print(context, content, claim.Claim);
                }
            }
        }));
        return command;
    }

    private static void Print(CliContext context, ContentSnapshot content, Claim claim)
    {
        context.Streams.Out.WriteLine(content.Texts.ClaimLine(verdict: content.Texts.Name(claim.Verdict).Capitalized(), text: claim.Text));
        context.Streams.Out.WriteLine($"    {claim.Because}");
        foreach (var (line, ids) in new (Func<string, string> Line, IEnumerable<string> Ids)[]
        {
            (sources => content.Texts.ClaimFor(sources: sources), claim.SpeaksFor.Select(citation => citation.Source)),
            (sources => content.Texts.ClaimAgainst(sources: sources), claim.SpeaksAgainst.Select(citation => citation.Source)),
            (sources => content.Texts.ClaimSaidBy(sources: sources), claim.SaidBy),
        })
        {
            if (ids.Any())
            {
                context.Streams.Out.WriteLine($"    {line(string.Join("; ", ids.Distinct(StringComparer.Ordinal).Select(id => content.Knowledge.Sources[id].Title)))}");
            }
        }
    }
}
