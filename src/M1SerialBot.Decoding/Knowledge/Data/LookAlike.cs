using System.ComponentModel;

namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary>A letter that is easily taken for a digit.</summary>
/// <param name="Letter">The letter, in upper case.</param>
/// <param name="Digit">The digit.</param>
public sealed record LookAlike(
    [property: Description("The letter, in upper case; its lower case counts too.")] char Letter,
    [property: Description("The digit that it is taken for.")] char Digit);
