using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Cards;

/// <summary>Collects the fields of a card. Together they stay short enough for a phone.</summary>
internal sealed class FieldBudget(int maxLength, Func<int, string> more)
{
    private readonly List<EmbedField> _fields = [];
    private int _left = maxLength;

    public IReadOnlyList<EmbedField> Fields => _fields;

    /// <summary>Adds a field with as many lines as fit, the first ones first. Without lines there's no field. Lengths include the name.</summary>
    public void Add(string name, IReadOnlyList<string> lines, int maxLength)
    {
        var available = Math.Min(maxLength, _left) - name.Length;
        if (lines.Count == 0 || available < 1)
        {
            return;
        }

        var value = Truncate.Lines(lines, available, more);
        _fields.Add(new EmbedField(name, value));
        _left -= name.Length + value.Length;
    }

    /// <summary>Allows this many more characters.</summary>
    public void Extend(int characters) => _left += characters;
}
