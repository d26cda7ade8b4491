using System.CommandLine;
using System.Globalization;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;

namespace M1SerialBot.Terminal.Commands;

/// <summary><c>knowledge</c>: for those who edit what the program knows.</summary>
internal static class KnowledgeCommand
{
    public static Command Make(Session session) => new("knowledge", "Check what the program knows.") { MakeCheck(session), MakeSchema(session) };

    private static Command MakeCheck(Session session)
    {
        var command = new Command("check", "Check every file of the config folder; list every issue with its file and path.");
        command.SetAction(parsed => session.WithConfig(parsed, config => Tell(session, config)));
        return command;
    }

    private static void Tell(Session session, Config config)
    {
        session.Streams.Out.WriteLine(config.Texts.Say(
            TextKeys.KnowledgeSound,
            ("version", config.Knowledge.Version),
            ("sources", Number(config.Knowledge.Sources.Count)),
            ("formats", Number(config.Knowledge.Formats.Count)),
            ("claims", Number(config.Knowledge.Claims.Count)),
            ("sightings", Number(config.Knowledge.Sightings.Count)),
            ("dated", Number(config.Knowledge.DatedUnits)),
            ("items", Number(config.Checklist.Sections.Sum(section => section.Items.Count))),
            ("topics", Number(config.Faq.Topics.Count))));
        foreach (var unit in config.Knowledge.ContradictingUnits)
        {
            session.Streams.Out.WriteLine(config.Texts.Say(
                unit.IsOffCurve ? TextKeys.KnowledgeOffCurve : TextKeys.KnowledgeOutOfOrder,
                ("unit", unit.Evidence.Rule), ("dated", config.Texts.Window(unit.Dated)), ("curve", config.Texts.Window(unit.Curve))));
        }
    }

    private static Command MakeSchema(Session session)
    {
        var folder = new Argument<string>("folder") { Description = "The folder to write them to, such as config/schema." };
        var command = new Command("schema", "Write the JSON schemas of the config folder.") { folder };
        command.SetAction(parsed =>
        {
            var target = Directory.CreateDirectory(parsed.GetValue(folder)!).FullName;
            foreach (var (name, schema) in ConfigSchemas.Generate())
            {
                File.WriteAllText(Path.Combine(target, name), schema);
                session.Streams.Out.WriteLine(name);
            }

            return ExitCode.Answered;
        });
        return command;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
