using System.Text;
using System.Text.Json.Nodes;
using M1SerialBot.LoopbackDiscord.Rest;

namespace M1SerialBot.LoopbackDiscord.Gateway;

/// <summary>The gateway's payloads, with all of Discord's properties.</summary>
internal static class Payloads
{
    public static byte[] Bytes(JsonObject payload) => Encoding.UTF8.GetBytes(payload.ToJsonString());

    public static JsonObject Plain(int op, JsonNode? data) => new() { ["t"] = null, ["s"] = null, ["op"] = op, ["d"] = data?.DeepClone() };

    public static JsonObject Event(string name, long sequence, JsonNode? data) =>
        new() { ["t"] = name, ["s"] = sequence, ["op"] = Opcode.Dispatch, ["d"] = data?.DeepClone() };

    public static JsonObject Hello(TimeSpan interval) => Plain(Opcode.Hello, new JsonObject
    {
        ["heartbeat_interval"] = (long)interval.TotalMilliseconds,
        ["_trace"] = new JsonArray("loopback"),
    });

    public static JsonObject Ready(LoopbackOptions options, GatewaySession session, Uri resume)
    {
        var ready = new JsonObject
        {
            ["v"] = 10,
            ["user_settings"] = new JsonObject(),
            ["user"] = Profile.Self(options.ApplicationId),
            ["session_type"] = "normal",
            ["session_id"] = session.Id,
            ["resume_gateway_url"] = resume.ToString(),
            ["relationships"] = new JsonArray(),
            ["private_channels"] = new JsonArray(),
            ["presences"] = new JsonArray(),
            ["guilds"] = new JsonArray(),
            ["guild_join_requests"] = new JsonArray(),
            ["geo_ordered_rtc_regions"] = new JsonArray("frankfurt"),
            ["auth"] = new JsonObject(),
            ["application"] = new JsonObject { ["id"] = options.ApplicationId, ["flags"] = 0 },
            ["shard"] = new JsonArray(session.Shard, session.Shards),
            ["_trace"] = new JsonArray("loopback"),
        };
        options.EditReady?.Invoke(ready);
        return ready;
    }
}
