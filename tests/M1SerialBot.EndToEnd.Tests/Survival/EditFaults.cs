using M1SerialBot.EndToEnd.Tests.Discord;

namespace M1SerialBot.EndToEnd.Tests.Survival;

/// <summary>People who edit the config folder again and again, every fourth time with a slip.</summary>
internal sealed class EditFaults : IFaults
{
    private static readonly TimeSpan UntilLoaded = TimeSpan.FromMilliseconds(1100);

    private readonly string _file;
    private readonly string _text;
    private int _edits;

    public EditFaults(CopiedConfig config)
    {
        _file = Path.Combine(config.Folder, "faq", "battery-low.md");
        _text = File.ReadAllText(_file);
    }

    public string Last => $"edit {_edits}";

    public async Task<Span?> StrikeAsync(RunningBot bot, Random random)
    {
        _edits++;
        var text = _edits % 4 == 0 ? _text.Replace("pinned: 1", "pinned: soon", StringComparison.Ordinal) : _text;
        await File.WriteAllTextAsync(_file, $"{text}\nEdition {_edits}.\n");
        await Task.Delay(UntilLoaded);
        return null;
    }
}
