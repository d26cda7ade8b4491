using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Results;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Features.Serial;

/// <summary>Answers with the card of a serial, wherever that came from.</summary>
internal static class SerialAnswer
{
    /// <summary>Says to the caller what a message holds.</summary>
    public static Reply Say(Call call, DecodeResult result) => Reply.WithMessage(Private(call, result, ClueSet.None)) with { Outcome = Outcomes.Of(result) };

    /// <summary>Says it, to the caller or to everybody.</summary>
    public static Reply Say(Call call, string? text, ClueSet clues, bool isPublic = false)
    {
        var result = call.Config.Decoder.Decode(text, clues);
        var message = isPublic && result.MayBeShared ? Public(call, result, clues) : Private(call, result, clues);
        return Reply.WithMessage(message) with { Outcome = Outcomes.Of(result) };
    }

    /// <summary>Puts it in the place of what the caller alone sees already.</summary>
    public static Reply Change(Call call, CardState state)
    {
        var result = call.Config.Decoder.Decode(state.Serial, state.Clues);
        return Reply.UpdateMessage(Private(call, result, state.Clues)) with { Outcome = Outcomes.Of(result) };
    }

    private static Message Private(Call call, DecodeResult result, ClueSet clues) => CardIn(call, call.PrivateTexts).Private(result, clues);

    private static Message Public(Call call, DecodeResult result, ClueSet clues) =>
        CardIn(call, call.PublicTexts).Public(result, clues, call.Interaction.Caller?.Id ?? default);

    private static ResultCard CardIn(Call call, Localizer texts) => new(call.Config, texts, call.Contributions.IsSet);
}
