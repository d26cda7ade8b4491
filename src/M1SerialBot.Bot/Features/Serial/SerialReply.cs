using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Results;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Features.Serial;

/// <summary>Replies with the card of a serial.</summary>
internal static class SerialReply
{
    public static Reply WithMessage(CommandContext context, DecodeResult result) => Reply.WithMessage(Private(context, result, ClueSet.None)) with { Outcome = OutcomeNames.Of(result) };

    public static Reply WithMessage(CommandContext context, string? text, ClueSet clues, bool isPublic = false)
    {
        var result = context.Content.Decoder.Decode(text, clues);
        var message = isPublic && result.MayBeShared ? Public(context, result, clues) : Private(context, result, clues);
        return Reply.WithMessage(message) with { Outcome = OutcomeNames.Of(result) };
    }

    public static Reply UpdateMessage(CommandContext context, CardState state)
    {
        var result = context.Content.Decoder.Decode(state.Serial, state.Clues);
        return Reply.UpdateMessage(Private(context, result, state.Clues)) with { Outcome = OutcomeNames.Of(result) };
    }

    private static Message Private(CommandContext context, DecodeResult result, ClueSet clues) => CardIn(context, context.PrivateTexts).Private(result, clues);

    private static Message Public(CommandContext context, DecodeResult result, ClueSet clues) =>
        CardIn(context, context.PublicTexts).Public(result, clues, context.Interaction.Caller?.Id ?? default);

    private static ResultCard CardIn(CommandContext context, Localizer texts) => new(context.Content, texts, context.Contributions.IsSet, context.HasPictures);
}

/// <summary>The outcome of a serial, for logs and metrics.</summary>
internal static class OutcomeNames
{
    /// <summary>The code of the first problem that isn't just a note, or else the outcome.</summary>
    public static string Of(DecodeResult result) =>
        result.Problems.FirstOrDefault(problem => !problem.IsNote)?.Code ?? JsonNames.Kebab(result.Outcome);
}
