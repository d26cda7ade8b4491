using System.Collections.Frozen;
using M1SerialBot.DiscordApi;

namespace M1SerialBot.Bot.Commands;

/// <summary>The ids under which the commands are registered, once that is known, so that they can be mentioned.</summary>
internal sealed class CommandIds
{
    private volatile FrozenDictionary<string, Snowflake> _ids = FrozenDictionary<string, Snowflake>.Empty;

    /// <summary>Takes in what is registered.</summary>
    /// <param name="ids">The ids by the commands' names.</param>
    public void Learn(IReadOnlyDictionary<string, Snowflake> ids) => _ids = ids.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A command as a mention that can be pressed; as plain text where its id is not known.</summary>
    /// <param name="name">The command's name.</param>
    public string Mention(string name) => _ids.TryGetValue(name, out var id) ? $"</{name}:{id}>" : $"`/{name}`";
}
