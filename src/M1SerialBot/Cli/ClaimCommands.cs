using System.CommandLine;
using M1SerialBot.Bot.Cards;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Json;

namespace M1SerialBot.Cli;

/// <summary><c>claims</c>: what the web says of these serials, and what is thought of it.</summary>
internal static class ClaimsCommand
{
    public static Command Make(CliContext context)
    {
        var json = JsonOption.Make();
        var command = new Command("claims", "List what the web claims about M1 serials, with our verdict.") { json };
        command.SetAction(parsed => context.WithContent(parsed, content =>
        {
            if (parsed.GetValue(json))
            {
                context.WriteJson([.. content.Knowledge.Claims.Select(ClaimJson.Of)], ReadableJson.Context.IReadOnlyListClaimJson);
                return;
            }

            foreach (var claim in content.Knowledge.Claims)
            {
                Print(context, content, claim);
            }
        }));
        return command;
    }

    private static void Print(CliContext context, ContentSnapshot content, Claim claim)
    {
        context.Streams.Out.WriteLine(content.Texts.ClaimsTitle(id: claim.Id, verdict: content.Texts.Name(claim.Verdict), text: content.Texts.Translate(claim.Text)));
        context.Streams.Out.WriteLine($"    {content.Texts.Translate(claim.Because)}");
        context.Streams.Out.WriteLine($"    {content.Texts.Translate(claim.Handling)}");
        context.Streams.Out.WriteLine($"    {content.Texts.ClaimsSaidBy(sources: content.Texts.LongList(claim.SaidBy.Select(id => content.Texts.Translate(content.Knowledge.Sources[id].Title))))}");
        context.Streams.Out.WriteLine();
    }
}

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
                var formatter = new ClaimFormatter(content.Knowledge, content.Texts, FormatStyle.Terminal);
                foreach (var made in found)
                {
                    context.Streams.Out.WriteLine(formatter.Line(made.Claim));
                    foreach (var line in formatter.Reasons(made.Claim))
                    {
                        context.Streams.Out.WriteLine($"    {line}");
                    }
                }
            }
        }));
        return command;
    }
}
