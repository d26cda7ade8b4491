using System.Text.Json;
using System.Text.Json.Serialization;

namespace M1SerialBot.Decoding.Knowledge.Json;

/// <summary>Writes <c>SingleReport</c> as <c>single-report</c>, and takes no numbers.</summary>
/// <typeparam name="T">The closed set.</typeparam>
public sealed class KebabCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
