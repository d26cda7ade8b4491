using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Cards;

/// <summary>The fields of a card as they fill up: together they stay short enough to be read on a phone.</summary>
/// <param name="most">How many characters all fields may have together, their names included.</param>
/// <param name="more">Says how many lines of a field were left out.</param>
internal sealed class FieldBudget(int most, Func<int, string> more)
{
    private readonly List<EmbedField> _fields = [];
    private int _left = most;

    /// <summary>The fields.</summary>
    public IReadOnlyList<EmbedField> Fields => _fields;

    /// <summary>Adds a field with as many lines as fit; none where there is no line.</summary>
    /// <param name="name">Its heading.</param>
    /// <param name="lines">Its lines, the most important first.</param>
    /// <param name="share">How many characters it may have, its name included.</param>
    public void Add(string name, IReadOnlyList<string> lines, int share)
    {
        var room = Math.Min(share, _left) - name.Length;
        if (lines.Count == 0 || room < 1)
        {
            return;
        }

        var value = Truncate.Lines(lines, room, more);
        _fields.Add(new EmbedField(name, value));
        _left -= name.Length + value.Length;
    }

    /// <summary>Makes room for more.</summary>
    /// <param name="characters">How many characters.</param>
    public void Extend(int characters) => _left += characters;
}
