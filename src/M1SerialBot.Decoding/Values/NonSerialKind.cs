namespace M1SerialBot.Decoding.Values;

/// <summary>What a number in a text is, if it's no serial.</summary>
public enum NonSerialKind
{
    /// <summary>Money: a currency beside it, or cents at its end.</summary>
    Price,

    /// <summary>A year from 1900 to 2099, or a span of years.</summary>
    Year,

    /// <summary>A telephone number.</summary>
    Telephone,

    /// <summary>A calendar date.</summary>
    Date,

    /// <summary>A licence or product code. It must not be repeated.</summary>
    LicenceCode,

    /// <summary>A postal code.</summary>
    Postcode,

    /// <summary>A MIDI controller, program or channel number.</summary>
    MidiNumber,

    /// <summary>Part of a web or mail address.</summary>
    WebAddress,

    /// <summary>The label of a ROM chip.</summary>
    RomLabel,

    /// <summary>Nothing but zeros, which no unit carries.</summary>
    OnlyZeros,

    /// <summary>A number of another instrument than the M1.</summary>
    AnotherModel,

    /// <summary>A measure: a unit or a dimension beside it.</summary>
    Measure,

    /// <summary>How many there are of something.</summary>
    Count,

    /// <summary>A number of another kind: an order, a part, a PIN.</summary>
    OtherNumber,

    /// <summary>Part of a file name or a path.</summary>
    FileName,

    /// <summary>An end of a range of numbers.</summary>
    Range,

    /// <summary>A made-up number in an example.</summary>
    Example,

    /// <summary>A number of which the text says that it isn't the serial.</summary>
    Denied,
}
