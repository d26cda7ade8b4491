using System.CommandLine;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Values;
using M1SerialBot.Hosting;
using M1SerialBot.Json;

namespace M1SerialBot.Cli;

/// <summary><c>find</c>: every serial in running text.</summary>
internal static class FindCommand
{
    public static Command Make(CliContext context)
    {
        var text = new Argument<string?>("text") { Description = "The text; standard input if not given.", Arity = ArgumentArity.ZeroOrOne };
        var leniency = new Option<Leniency>("--leniency")
        {
            Description = "How much a number must look like a serial.",
            DefaultValueFactory = _ => Leniency.Normal,
        };
        var why = new Option<bool>("--why") { Description = "Say what speaks for and against each number." };
        var corpus = new Option<FileInfo>("--corpus") { Description = "A file of texts with what is to be found in them: print precision and recall by kind." }.AcceptExistingOnly();
        var json = JsonOption.Make();
        var command = new Command("find", "Find serials in a text, and identify the other numbers.") { text, leniency, why, corpus, json };
        command.SetAction(parsed => context.WithContent(parsed, content =>
        {
            if (parsed.GetValue(corpus) is { } file)
            {
                return new CorpusReport(content, context.Streams).Print(File.ReadAllLines(file.FullName));
            }

            var given = parsed.GetValue(text) ?? context.Streams.In.ReadToEnd();
            var found = content.Decoder.FindAll(given, parsed.GetValue(leniency));
            if (parsed.GetValue(why))
            {
                Explain(context, content, given);
            }
            else if (parsed.GetValue(json))
            {
                context.WriteJson(FindJson.Of(found, content.Knowledge.Version), ReadableJson.Context.FindJson);
            }
            else
            {
                Print(context, content, found);
            }

            return ExitCode.Answered;
        }));
        return command;
    }

    private static void Print(CliContext context, ContentSnapshot content, FindResult found)
    {
        if (found.Serials.IsEmpty)
        {
            context.Streams.Out.WriteLine(content.Texts.FindNone);
        }

        foreach (var serial in found.Serials)
        {
            context.Streams.Out.WriteLine(content.Texts.FindSerial(serial: serial.Text, start: Place(serial.Start)));
        }

        foreach (var number in found.NonSerials)
        {
            context.Streams.Out.WriteLine(content.Texts.FindRefused(start: Place(number.Start), what: content.Texts.Name(number.Kind)));
        }
    }

    private static void Explain(CliContext context, ContentSnapshot content, string text)
    {
        foreach (var number in content.Decoder.Explain(text))
        {
            context.Streams.Out.WriteLine(content.Texts.FindNumber(
                number: text.Substring(number.Start, number.Length),
                start: Place(number.Start),
                what: number.IsSerial || number.Kind is not null ? What(content, number.Kind) : content.Texts.FindUnknown));
            foreach (var testimony in number.Testimonies)
            {
                context.Streams.Out.WriteLine(content.Texts.FindWitness(
                    witness: content.Texts.Name(testimony.Witness),
                    words: text.Substring(testimony.Start, testimony.Length),
                    what: What(content, testimony.Kind),
                    weight: content.Texts.Name(testimony.Weight)));
            }
        }
    }

    private static string What(ContentSnapshot content, NonSerialKind? kind) => kind is { } other ? content.Texts.Name(other) : content.Texts.FindASerial;

    // People count from 1.
    private static string Place(int start) => (start + 1).Invariant();
}
