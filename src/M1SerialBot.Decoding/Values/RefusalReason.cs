namespace M1SerialBot.Decoding.Values;

/// <summary>What a number in a text is, when it is no serial.</summary>
public enum RefusalReason
{
    /// <summary>Money: a currency beside it, or cents behind it.</summary>
    Price,

    /// <summary>A year from 1900 to 2099.</summary>
    Year,

    /// <summary>A telephone number.</summary>
    Telephone,

    /// <summary>A calendar date.</summary>
    Date,

    /// <summary>A licence or product code; it must not be repeated.</summary>
    LicenceCode,

    /// <summary>A postal code.</summary>
    Postcode,

    /// <summary>A MIDI controller, program or channel number.</summary>
    MidiNumber,

    /// <summary>A part of a web or mail address.</summary>
    WebAddress,

    /// <summary>The label of a ROM chip.</summary>
    RomLabel,

    /// <summary>Nothing but zeros, which no unit carries.</summary>
    OnlyZeros,

    /// <summary>A number that belongs to another model than the M1.</summary>
    AnotherModel,
}
