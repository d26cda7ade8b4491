using System.CommandLine;
using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Features.Listing;
using M1SerialBot.Content;
using M1SerialBot.Decoding.Listings;
using M1SerialBot.Hosting;
using M1SerialBot.Json;

namespace M1SerialBot.Cli;

/// <summary><c>listing</c>: a whole listing, as <c>/m1listing</c> checks it.</summary>
internal static class ListingCommand
{
    public static Command Make(CliContext context)
    {
        var file = new Argument<string>("file") { Description = "The file with the text of the listing; - for standard input." };
        var json = JsonOption.Make();
        var command = new Command("listing", "Check the text of a listing: what fits, what to ask, and a message to the seller.") { file, json };
        command.SetAction(parsed => context.WithContent(parsed, content =>
        {
            if (context.ReadText(parsed.GetValue(file), "The listing") is not { } text)
            {
                return ExitCode.Issues;
            }

            var report = content.Decoder.CheckListing(text);
            var formatter = new ListingFormatter(content.Knowledge, content.Texts, FormatStyle.Terminal);
            if (parsed.GetValue(json))
            {
                context.WriteJson(ListingJson.Of(report, formatter, content.Knowledge.Version), ReadableJson.Context.ListingJson);
            }
            else
            {
                Print(context, content, report, formatter);
            }

            return ExitCode.Answered;
        }));
        return command;
    }

    private static void Print(CliContext context, ContentSnapshot content, ListingReport report, ListingFormatter formatter)
    {
        context.Streams.Out.WriteLine(formatter.Title(report));
        foreach (var question in formatter.Questions(report))
        {
            context.Streams.Out.WriteLine(FormatStyle.Terminal.Emphasis(question));
        }

        (string Heading, string? Text)[] parts =
        [
            (content.Texts.ListingFits, formatter.Fitting(report)),
            (content.Texts.ListingNotMentioned, formatter.NotMentioned(report)),
            (content.Texts.ListingPrice, formatter.Price(report)),
        ];
        foreach (var (heading, text) in parts.Where(part => !string.IsNullOrEmpty(part.Text)))
        {
            context.Streams.Out.WriteLine();
            context.Streams.Out.WriteLine($"{heading}: {text}");
        }

        context.Streams.Out.WriteLine();
        context.Streams.Out.WriteLine($"{content.Texts.ListingMessage}:");
        context.Streams.Out.WriteLine(formatter.Message(report));
    }
}
