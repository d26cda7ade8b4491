using System.CommandLine;
using M1SerialBot.Content;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Json;

namespace M1SerialBot.Cli;

/// <summary><c>decode</c>: everything that one serial tells.</summary>
internal static class DecodeCommand
{
    public static Command Make(CliContext context)
    {
        var text = new Argument<string>("text") { Description = "The serial, as it stands on the sticker; ? for a digit that cannot be read." };
        var model = new Option<string?>("--model") { Description = "M1, M1EX, M1R or M1REX.", HelpName = "name" };
        var chip = new Option<string?>("--chip") { Description = "The newest date code on a chip inside, such as 8843 for week 43 of 1988.", HelpName = "YYWW" };
        var sold = new Option<string?>("--sold") { Description = "The date of a receipt or warranty card, such as 1990-03, or of an inspection stamp, such as 'stamp 63.5.12'.", HelpName = "date" };
        var seller = new Option<string?>("--seller-says") { Description = "The year that the seller gives.", HelpName = "year" };
        var json = JsonOption.Make();
        var command = new Command("decode", "Tell when a unit was made, as far as its serial says.") { text, model, chip, sold, seller, json };
        command.SetAction(parsed => context.WithConfig(parsed, config =>
        {
            var clues = new ClueSet
            {
                Model = parsed.GetValue(model),
                Chip = parsed.GetValue(chip),
                Sold = parsed.GetValue(sold),
                SellerSays = parsed.GetValue(seller),
            };
            Answer(context, config, parsed.GetValue(text), clues, parsed.GetValue(json));
        }));
        return command;
    }

    private static void Answer(CliContext context, Config config, string? text, ClueSet clues, bool asJson)
    {
        var result = config.Decoder.Decode(text, clues);
        var next = config.Decoder.NextBestClue(result);
        var wording = CliContext.Wording(config);
        if (asJson)
        {
            context.WriteJson(DecodeJson.Of(result, next, wording, config.Knowledge.Version), ReadableJson.Context.DecodeJson);
        }
        else
        {
            new DecodeCard(config, wording).Draw(context.Console(), result, next);
        }
    }
}
