using System.CommandLine;
using M1SerialBot.Bot.Features.Checklist;
using M1SerialBot.Content;
using M1SerialBot.Content.Checklist.Documents;
using M1SerialBot.Content.Texts;
using M1SerialBot.Hosting;
using M1SerialBot.Json;

namespace M1SerialBot.Cli;

/// <summary><c>checklist</c>: the whole list of <c>/m1checklist</c>, as plain text.</summary>
internal static class ChecklistCommand
{
    public static Command Make(CliContext context)
    {
        var situations = Enum.GetValues<Situation>().Select(JsonNames.Kebab).ToArray();
        var where = new Option<string>("--where")
        {
            Description = "Your situation: at-seller (default), from-photos (with a message for the seller) or just-bought.",
            HelpName = "situation",
            DefaultValueFactory = _ => situations[0],
        };
        where.AcceptOnlyFromAmong(situations);
        var model = new Option<string?>("--model") { Description = "The model. Default: M1.", HelpName = "model" };
        var json = JsonOption.Make();
        var command = new Command("checklist", "What to check before you buy an M1, or after.") { where, model, json };
        command.SetAction(parsed => context.WithContent(parsed, content =>
        {
            var situation = (Situation)Array.IndexOf(situations, parsed.GetValue(where));
            return Answer(context, content, situation, parsed.GetValue(model), parsed.GetValue(json));
        }));
        return command;
    }

    private static int Answer(CliContext context, ContentSnapshot content, Situation situation, string? asked, bool asJson)
    {
        var model = content.Knowledge.Variants.FirstOrDefault(variant => string.Equals(variant.Id, asked, StringComparison.OrdinalIgnoreCase))?.Id;
        if (asked is not null && model is null)
        {
            context.Streams.Error.WriteLine($"--model takes one of these: {string.Join(", ", content.Knowledge.Variants.Select(variant => variant.Id))}.");
            return ExitCode.Usage;
        }

        if (asJson)
        {
            context.WriteJson(ChecklistJson.Of(content, situation, model), ReadableJson.Context.ChecklistJson);
        }
        else
        {
            Print(context, content, situation, model ?? content.Checklist.DefaultModel);
        }

        return ExitCode.Answered;
    }

    private static void Print(CliContext context, ContentSnapshot content, Situation situation, string model)
    {
        var (list, texts) = (content.ChecklistIn(content.Texts), content.Texts);
        var formatter = new ChecklistFormatter(texts);
        context.WritePlain($"{texts.ChecklistTitle(where: texts.Name(situation), model: model)}\n");
        if (situation == Situation.FromPhotos)
        {
            var greeting = texts.ChecklistPhotoGreeting(model: model);
            context.WritePlain(texts.ChecklistToSellerShort + "\n");
            context.Streams.Out.WriteLine(list.ShortPhotoMessage(model).With(greeting) + "\n");
            context.WritePlain(texts.ChecklistToSeller + "\n");
            context.Streams.Out.WriteLine(list.PhotoMessage(model).With(greeting) + "\n");
        }

        foreach (var (section, at) in list.For(situation, model).Select((section, at) => (section, at)))
        {
            context.WritePlain(formatter.Heading(section, at) + "\n");
            foreach (var item in section.Items)
            {
                context.WritePlain(formatter.Item(item, situation) + "\n");
            }
        }

        context.WritePlain($"**{texts.ChecklistWarnings}**\n");
        foreach (var warning in list.Warnings)
        {
            context.WritePlain(texts.ChecklistWarning(title: warning.Title, text: warning.Text, grade: texts.Name(warning.Grade)) + "\n");
        }
    }
}
