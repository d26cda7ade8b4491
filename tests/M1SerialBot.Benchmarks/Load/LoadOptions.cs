using System.Globalization;

namespace M1SerialBot.Benchmarks.Load;

/// <summary>What <c>load</c> is told.</summary>
internal sealed record LoadOptions
{
    /// <summary>How it is used.</summary>
    public const string Usage = "load [--rounds 3] [--quick] [--no-npm] [--no-webhook] [--keep] [--markdown <file>] [--overload <interactions a second>] [--program <name>=<folder of a published program>]...";

    /// <summary>How often each bot is measured, one after the other; medians are shown.</summary>
    public int Rounds { get; init; } = 3;

    /// <summary>Whether it is enough to see that everything works.</summary>
    public bool IsQuick { get; init; }

    /// <summary>Whether discord.js is left out.</summary>
    public bool IsWithoutNpm { get; init; }

    /// <summary>Whether webhooks are left out.</summary>
    public bool IsWithoutWebhook { get; init; }

    /// <summary>Whether programs that were published before are measured again as they are.</summary>
    public bool KeepsPrograms { get; init; }

    /// <summary>A document whose table is written anew; null for none.</summary>
    public string? Markdown { get; init; }

    /// <summary>How many interactions a second are sent to see what a bot does that cannot keep up; null to measure what bots need.</summary>
    public int? Overload { get; init; }

    /// <summary>Programs that are published already, by the name of their column, to be compared with one another alone; none to publish this one.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Programs { get; init; } = [];

    /// <summary>Reads them.</summary>
    /// <exception cref="LoadException">One is not known.</exception>
    public static LoadOptions Read(IEnumerable<string> arguments)
    {
        var options = new LoadOptions();
        var left = new Queue<string>(arguments);
        while (left.TryDequeue(out var name))
        {
            options = name switch
            {
                "--quick" => options with { IsQuick = true, Rounds = 1 },
                "--no-npm" => options with { IsWithoutNpm = true },
                "--no-webhook" => options with { IsWithoutWebhook = true },
                "--keep" => options with { KeepsPrograms = true },
                "--rounds" when left.TryDequeue(out var rounds) && IsNumber(rounds, out var number) => options with { Rounds = number },
                "--overload" when left.TryDequeue(out var rate) && IsNumber(rate, out var perSecond) => options with { Overload = perSecond },
                "--markdown" when left.TryDequeue(out var file) => options with { Markdown = file },
                "--program" when left.TryDequeue(out var program) && program.Split('=', 2) is [var column, var folder] =>
                    options with { Programs = [.. options.Programs, KeyValuePair.Create(column, folder)] },
                _ => throw new LoadException($"{name} is not understood. {Usage}"),
            };
        }

        return options;
    }

    private static bool IsNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
}
