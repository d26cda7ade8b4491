using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Results;

namespace M1SerialBot.Json;

/// <summary>What <c>find --json</c> prints; numbers that were passed over are listed by place and kind, never repeated.</summary>
internal sealed record FindJson(IReadOnlyList<FoundJson> Serials, IReadOnlyList<RefusedJson> Refused, string Knowledge)
{
    public static FindJson Of(FindResult result, string knowledge) => new(
        [.. result.Serials.Select(serial => new FoundJson(serial.Text, serial.Start, serial.Length, serial.Model))],
        [.. result.NonSerials.Select(number => new RefusedJson(JsonNames.Kebab(number.Kind), number.Start, number.Length))],
        knowledge);
}
