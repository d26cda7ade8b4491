using System.Globalization;
using M1SerialBot.Benchmarks.Load.Bots;
using M1SerialBot.Benchmarks.Load.Discord;
using M1SerialBot.Benchmarks.Load.Measuring;
using M1SerialBot.Benchmarks.Load.Reporting;

namespace M1SerialBot.Benchmarks.Load;

/// <summary><c>load</c>: runs the published bot as a process, and others that do the same work, and prints what they need for it.</summary>
internal sealed class LoadCommand
{
    private const string FloorProject = "tests/M1SerialBot.Benchmarks.Floor";
    private const int Checks = 2_000;

    private readonly LoadOptions _options;
    private readonly LoadPlan _plan;
    private readonly Workshop _workshop;
    private readonly CommandShelf _commands = new();
    private readonly List<Column> _columns = [];
    private readonly List<(int Of, int To)> _ratios = [];
    private CardCheck _card = new();

    private LoadCommand(LoadOptions options)
    {
        _options = options;
        _workshop = Workshop.Find(options.KeepsPrograms);
        _plan = options.IsQuick ? LoadPlan.Quick : LoadPlan.Whole;
    }

    /// <summary>Runs it.</summary>
    /// <param name="arguments">What it is told.</param>
    /// <returns>0, or 1 where something cannot be measured.</returns>
    public static int Run(IEnumerable<string> arguments)
    {
        try
        {
            if (!OperatingSystem.IsLinux())
            {
                throw new LoadException("The driver reads what Linux tells of a process, and runs there alone.");
            }

            new LoadCommand(LoadOptions.Read(arguments)).Run();
            return 0;
        }
        catch (LoadException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }
    }

    private void Run()
    {
        var programs = Programs();
        if (_options.Overload is { } perSecond)
        {
            RunOverload(programs, perSecond);
            return;
        }

        Prepare(programs);
        Cores.PinDriver();
        var checks = new List<double>();
        for (var round = 1; round <= _options.Rounds; round++)
        {
            foreach (var column in _columns)
            {
                column.Measure();
                Console.Error.WriteLine($"{column.Name}, round {round.ToString(CultureInfo.InvariantCulture)} of {_options.Rounds.ToString(CultureInfo.InvariantCulture)}: done");
            }

            checks.Add(SignatureCheck.Measure(Checks));
        }

        var measured = $"{MarkdownTable.Of(_columns, _ratios)}\nA signature check alone: {Median(checks).ToString("0.000", CultureInfo.InvariantCulture)} s of CPU for 1,000.\n";
        Console.WriteLine(measured);
        if (_options.Markdown is { } document)
        {
            MarkdownTable.WriteInto(document, measured);
        }
    }

    private List<KeyValuePair<string, PublishedBot>> Programs() => _options.Programs.Count == 0
        ? [KeyValuePair.Create("this bot", PublishedBot.Make(_workshop, PublishedBot.Usual, out var why) ?? throw new LoadException($"The bot cannot be published.\n{why}"))]
        : [.. _options.Programs.Select(program => KeyValuePair.Create(program.Key, PublishedBot.In(program.Value)))];

    private void RunOverload(List<KeyValuePair<string, PublishedBot>> programs, int perSecond)
    {
        Cores.PinDriver();
        for (var round = 1; round <= _options.Rounds; round++)
        {
            foreach (var (name, bot) in programs)
            {
                Console.WriteLine($"{name}: {new Overload(_commands, Log).Run(port => bot.OnGateway(port), perSecond)}");
            }
        }
    }

    private void Prepare(List<KeyValuePair<string, PublishedBot>> programs)
    {
        var isAlone = _options.Programs.Count == 0;

        // A first start registers the commands and fills the disk's cache; it is not counted.
        Gateway(new LoadRun(LoadPlan.Quick, _commands, Log), port => programs[0].Value.OnGateway(port), registers: true);
        foreach (var (name, bot) in programs)
        {
            _ratios.Add((_columns.Count, 0));
            Add(name, port => bot.OnGateway(port), _commands);
        }

        if (isAlone)
        {
            _ratios.Clear();
            AddOthers(programs[0].Value);
        }

        foreach (var (name, bot) in _options.IsWithoutWebhook ? [] : programs)
        {
            _columns.Add(new Column($"{name}, webhook", () => new LoadRun(_plan, _commands, Log).AsWebhook(bot.AsWebhook)));
        }
    }

    private void AddOthers(PublishedBot bot)
    {
        AddFloor();
        AddDiscordJs();
        AddDiscordNet();
        _ratios.Add((0, _columns.Count));
        Add("this bot, no pictures", port => bot.OnGateway(port, hasPictures: false), _commands);
        var grown = _workshop.Path("config");
        GrownConfig.Make(Path.Combine(AppContext.BaseDirectory, "config"), grown);
        _ratios.Add((_columns.Count, 0));
        Add("this bot, grown", port => bot.OnGateway(port, grown), _commands);
    }

    private void AddFloor()
    {
        var folder = _workshop.Publish(FloorProject, isNative: true, out var why) ?? throw new LoadException($"The floor can't be published.\n{why}");
        var program = Path.Combine(folder, Path.GetFileName(FloorProject));
        var length = _card.Length.ToString(CultureInfo.InvariantCulture);
        _ratios.Add((0, _columns.Count));
        Add("floor", port => new BotStart([program, port.ToString(CultureInfo.InvariantCulture), new InteractionMould().FirstToken, length], new Dictionary<string, string>()), commands: null);
    }

    private void AddDiscordJs()
    {
        if (_options.IsWithoutNpm)
        {
            return;
        }

        if (DiscordJsBot.Install(_workshop, out var why) is { } bot)
        {
            bot.Learn(_card.First);
            _ratios.Add((0, _columns.Count));
            Add("discord.js", bot.OnGateway, commands: null);
        }
        else
        {
            Console.Error.WriteLine($"discord.js is left out, since it cannot be installed: {why}");
        }
    }

    private void AddDiscordNet()
    {
        if (PublishedBot.Make(_workshop, PublishedBot.DiscordNet, out var why) is { } bot)
        {
            _ratios.Add((_columns.Count, 0));
            Add("this bot on Discord.Net", port => bot.OnGateway(port), _commands);
        }
        else
        {
            Console.Error.WriteLine($"The host with Discord.Net is left out, since it cannot be published: {why.Split('\n').FirstOrDefault(line => line.Contains(" error ", StringComparison.Ordinal)) ?? why}");
        }
    }

    private void Add(string name, Func<int, BotStart> start, CommandShelf? commands) => _columns.Add(new Column(name, () =>
        Gateway(new LoadRun(_plan, commands ?? new CommandShelf(), Log), start, registers: commands is not null)));

    private Figures Gateway(LoadRun run, Func<int, BotStart> start, bool registers)
    {
        var figures = run.OnGateway(start, registers);
        _card = _card.Length == 0 ? run.Answer : _card;
        return figures;
    }

    private string Log => _workshop.Path("bot.log");

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
