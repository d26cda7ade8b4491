using System.Collections.Frozen;
using M1SerialBot.DiscordApi;

namespace M1SerialBot.Bot.Commands;

/// <summary>The ids of the registered commands, once they're known, for mentions.</summary>
internal sealed class CommandIds
{
    private volatile FrozenDictionary<string, Snowflake> _ids = FrozenDictionary<string, Snowflake>.Empty;

    public void Update(IReadOnlyDictionary<string, Snowflake> ids) => _ids = ids.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A clickable mention, or plain text as long as the id isn't known.</summary>
    public string Mention(string name) => _ids.TryGetValue(name, out var id) ? $"</{name}:{id}>" : $"`/{name}`";
}
