namespace M1SerialBot.Cli;

/// <summary>The language of the terminal, by the variables that every program there goes by.</summary>
internal static class TerminalLanguage
{
    // In the order in which they count.
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>Discord's names for it, best first: <c>pt_BR.UTF-8</c> is <c>pt-BR</c>, then <c>pt</c>. None for <c>C</c> or where nothing is set.</summary>
    public static IReadOnlyList<string> Locales() =>
        Of(Variables.Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => !string.IsNullOrEmpty(value)));

    /// <summary>The same for one such value.</summary>
    public static IReadOnlyList<string> Of(string? value)
    {
        var name = (value ?? "").Split('.', '@')[0].Replace('_', '-');
        return name is "" or "C" or "POSIX" ? [] : [name, name.Split('-')[0]];
    }
}
