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
        command.SetAction(parsed => context.WithConfig(parsed, config =>
        {
            if (parsed.GetValue(json))
            {
                context.WriteJson([.. config.Knowledge.Claims.Select(ClaimJson.Of)], ReadableJson.Context.IReadOnlyListClaimJson);
                return;
            }

            var wording = CliContext.Wording(config);
            foreach (var claim in config.Knowledge.Claims)
            {
                Print(context, config, wording, claim);
            }
        }));
        return command;
    }

    private static void Print(CliContext context, Config config, ResultWording wording, Claim claim)
    {
        context.Streams.Out.WriteLine(config.Texts.ClaimsTitle(id: claim.Id, verdict: config.Texts.Name(claim.Verdict), text: claim.Text));
        context.Streams.Out.WriteLine($"    {claim.Because}");
        context.Streams.Out.WriteLine($"    {claim.Handling}");
        context.Streams.Out.WriteLine($"    {config.Texts.ClaimsSaidBy(sources: wording.Sources(claim.SaidBy))}");
        context.Streams.Out.WriteLine();
    }
}
