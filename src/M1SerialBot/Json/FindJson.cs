using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Results;

namespace M1SerialBot.Json;

/// <summary>What <c>find --json</c> prints. Other numbers are listed by position and kind, but not repeated.</summary>
internal sealed record FindJson(IReadOnlyList<FoundJson> Serials, IReadOnlyList<NonSerialJson> Refused, string Knowledge)
{
    public static FindJson Of(FindResult result, string knowledge) => new(
        [.. result.Serials.Select(serial => new FoundJson(serial.Text, serial.Start, serial.Length, serial.Model))],
        [.. result.NonSerials.Select(number => new NonSerialJson(JsonNames.Kebab(number.Kind), number.Start, number.Length))],
        knowledge);
}

internal sealed record FoundJson(string Serial, int Start, int Length, string? Model);

internal sealed record NonSerialJson(string Reason, int Start, int Length);
