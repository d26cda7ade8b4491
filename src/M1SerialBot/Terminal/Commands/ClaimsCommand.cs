using System.CommandLine;
using M1SerialBot.Bot.Cards;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Json;

namespace M1SerialBot.Terminal.Commands;

/// <summary><c>claims</c>: what the web says of these serials, and what is thought of it.</summary>
internal static class ClaimsCommand
{
    public static Command Make(Session session)
    {
        var json = JsonOption.Make();
        var command = new Command("claims", "List what the web claims about these serials, and what is thought of it.") { json };
        command.SetAction(parsed => session.WithConfig(parsed, config =>
        {
            if (parsed.GetValue(json))
            {
                session.WriteJson([.. config.Knowledge.Claims.Select(ClaimJson.Of)], ReadableJson.Context.IReadOnlyListClaimJson);
                return;
            }

            var wording = Session.Wording(config);
            foreach (var claim in config.Knowledge.Claims)
            {
                Say(session, config, wording, claim);
            }
        }));
        return command;
    }

    private static void Say(Session session, Config config, ResultWording wording, Claim claim)
    {
        session.Streams.Out.WriteLine(config.Texts.Say(
            TextKeys.ClaimsTitle, ("id", claim.Id), ("verdict", config.Texts.Name(claim.Verdict)), ("text", claim.Text)));
        session.Streams.Out.WriteLine($"    {claim.Because}");
        session.Streams.Out.WriteLine($"    {claim.Handling}");
        session.Streams.Out.WriteLine($"    {config.Texts.Say(TextKeys.ClaimSaidBy, ("sources", wording.Sources(claim.SaidBy)))}");
        session.Streams.Out.WriteLine();
    }
}
