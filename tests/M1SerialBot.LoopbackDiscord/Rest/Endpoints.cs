using System.Text.Json.Nodes;
using M1SerialBot.LoopbackDiscord.Gateway;
using M1SerialBot.LoopbackDiscord.Interactions;

namespace M1SerialBot.LoopbackDiscord.Rest;

/// <summary>The endpoints of the API.</summary>
internal sealed class Endpoints(
    LoopbackOptions options, CommandStore commands, InteractionLedger ledger, SessionStarts starts, Func<Uri> gateway, string verifyKey)
{
    private const string Callback = "/interactions/{id}/{token}/callback";
    private const string Webhook = "/webhooks/{application}/{token}";

    public IReadOnlyList<Endpoint> All() =>
    [
        new(Route.Gateway, "GET", "/gateway/bot", true, _ => GetGateway()),
        new(Route.Application, "GET", "/applications/@me", true, _ => Answer.Ok(Profile.Application(options.ApplicationId, verifyKey))),
        new(Route.Application, "GET", "/oauth2/applications/@me", true, _ => Answer.Ok(Profile.Application(options.ApplicationId, verifyKey))),
        new(Route.Application, "GET", "/users/@me", true, _ => Answer.Ok(Profile.Self(options.ApplicationId))),
        new(Route.Commands, "GET", "/applications/{application}/commands", true, call => ListCommands(call, null)),
        new(Route.Commands, "PUT", "/applications/{application}/commands", true, call => ReplaceCommands(call, null)),
        new(Route.Commands, "GET", "/applications/{application}/guilds/{guild}/commands", true, call => ListCommands(call, call["guild"])),
        new(Route.Commands, "PUT", "/applications/{application}/guilds/{guild}/commands", true, call => ReplaceCommands(call, call["guild"])),
        new(Route.Callback, "POST", Callback, false, Acknowledge),
        new(Route.FollowUp, "POST", Webhook, false, call => On(call, delivered => delivered.FollowUp(call.Body, call.Files))),
        .. OnMessages(Route.Original, $"{Webhook}/messages/@original", _ => "@original"),
        .. OnMessages(Route.Message, $"{Webhook}/messages/{{message}}", call => call["message"]),
    ];

    private IEnumerable<Endpoint> OnMessages(Route route, string template, Func<Call, string> message) =>
    [
        new(route, "GET", template, false, call => On(call, delivered => delivered.Get(message(call)))),
        new(route, "PATCH", template, false, call => On(call, delivered => delivered.Edit(message(call), call.Body, call.Files))),
        new(route, "DELETE", template, false, call => On(call, delivered => delivered.Delete(message(call)))),
    ];

    private Answer GetGateway() => Answer.Ok(new JsonObject
    {
        ["url"] = gateway().ToString(),
        ["shards"] = options.Shards,
        ["session_start_limit"] = new JsonObject
        {
            ["total"] = SessionStarts.Total,
            ["remaining"] = starts.Remaining,
            ["reset_after"] = (long)starts.ResetAfter.TotalMilliseconds,
            ["max_concurrency"] = options.MaxConcurrency,
        },
    });

    private Answer ListCommands(Call call, string? guild) =>
        OfThisApplication(call) ?? Answer.Ok(commands.List(guild, call.Asks("with_localizations")));

    private Answer ReplaceCommands(Call call, string? guild) => OfThisApplication(call) ?? commands.Replace(guild, call.Body);

    private Answer? OfThisApplication(Call call) =>
        call["application"] == options.ApplicationId ? null : Answer.Error(403, 20012, "You are not authorized to perform this action on this application");

    private Answer Acknowledge(Call call)
    {
        if (ledger.Find(call["id"], call["token"]) is not { } delivered)
        {
            return Answer.UnknownInteraction;
        }

        var answer = delivered.Acknowledge(call.Body, call.Files);
        return answer.Status == 204 && call.Asks("with_response") ? Answer.Ok(Describe(delivered)) : answer;
    }

    private static JsonObject Describe(Delivered delivered)
    {
        var type = (int)delivered.Answer!["type"]!;
        var original = type is 4 or 5 or 7 ? delivered.Original : null;
        var interaction = new JsonObject { ["id"] = delivered.Id, ["type"] = type };
        var description = new JsonObject { ["interaction"] = interaction };
        if (original is not null)
        {
            var flags = (int?)original["flags"] ?? 0;
            interaction["response_message_id"] = original["id"]?.DeepClone();
            interaction["response_message_loading"] = (flags & 128) != 0;
            interaction["response_message_ephemeral"] = (flags & 64) != 0;
            description["resource"] = new JsonObject { ["type"] = type, ["message"] = original };
        }

        return description;
    }

    private Answer On(Call call, Func<Delivered, Answer> act) =>
        call["application"] == options.ApplicationId && ledger.FindByToken(call["token"]) is { } delivered ? act(delivered) : Answer.UnknownWebhook;
}
