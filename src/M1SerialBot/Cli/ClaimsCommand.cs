using System.CommandLine;
using M1SerialBot.Bot.Cards;
using M1SerialBot.Content;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Json;

namespace M1SerialBot.Cli;

/// <summary><c>claims</c>: what the web says of these serials, and what is thought of it.</summary>
internal static class ClaimsCommand
{
    public static Command Make(CliContext context)
    {
        var json = JsonOption.Make();
        var command = new Command("claims", "List what the web claims about these serials, and what is thought of it.") { json };
        command.SetAction(parsed => context.WithContent(parsed, content =>
        {
            if (parsed.GetValue(json))
            {
                context.WriteJson([.. content.Knowledge.Claims.Select(ClaimJson.Of)], ReadableJson.Context.IReadOnlyListClaimJson);
                return;
            }

            var formatter = CliContext.Formatter(content);
            foreach (var claim in content.Knowledge.Claims)
            {
                Print(context, content, formatter, claim);
            }
        }));
        return command;
    }

    private static void Print(CliContext context, ContentSnapshot content, ResultFormatter formatter, Claim claim)
    {
        context.Streams.Out.WriteLine(content.Texts.ClaimsTitle(id: claim.Id, verdict: content.Texts.Name(claim.Verdict), text: claim.Text));
        context.Streams.Out.WriteLine($"    {claim.Because}");
        context.Streams.Out.WriteLine($"    {claim.Handling}");
        context.Streams.Out.WriteLine($"    {content.Texts.ClaimsSaidBy(sources: formatter.Sources(claim.SaidBy))}");
        context.Streams.Out.WriteLine();
    }
}
