namespace M1SerialBot.Decoding.Values;

/// <summary>Something that a listing can say of an instrument.</summary>
public enum ListingTopic
{
    /// <summary>Its serial.</summary>
    Serial,

    /// <summary>Its model.</summary>
    Model,

    /// <summary>The year in which it was made, or bought new.</summary>
    Year,

    /// <summary>The date code of a chip inside.</summary>
    Chip,

    /// <summary>A dated receipt or warranty card.</summary>
    Receipt,

    /// <summary>A dated inspection stamp inside.</summary>
    Stamp,

    /// <summary>That it's an early or a late one.</summary>
    Age,

    /// <summary>Something that the knowledge has judged.</summary>
    Claim,

    /// <summary>Its keys.</summary>
    Keys,

    /// <summary>Its screen.</summary>
    Screen,

    /// <summary>The battery inside.</summary>
    Battery,

    /// <summary>Its buttons.</summary>
    Buttons,

    /// <summary>Its joystick.</summary>
    Joystick,

    /// <summary>How it sounds, and its outputs.</summary>
    Sound,

    /// <summary>The mains voltage that it needs.</summary>
    Voltage,

    /// <summary>Memory and sound cards.</summary>
    Cards,

    /// <summary>Its manual.</summary>
    Manual,

    /// <summary>Whether it was opened.</summary>
    Opened,

    /// <summary>Whether its capacitors were replaced.</summary>
    Recapped,

    /// <summary>What the seller asks for it.</summary>
    Price,
}

/// <summary>What a word says in a listing.</summary>
public enum ListingCue
{
    /// <summary>A part works.</summary>
    Good,

    /// <summary>A part doesn't work, or not well.</summary>
    Fault,

    /// <summary>A part was replaced or repaired.</summary>
    Renewed,

    /// <summary>Something isn't there.</summary>
    Missing,

    /// <summary>What follows isn't so.</summary>
    Negation,

    /// <summary>What comes right before isn't so.</summary>
    NegationAfter,

    /// <summary>What follows describes what comes before.</summary>
    Copula,

    /// <summary>What follows is about something else, or says the opposite.</summary>
    Contrast,

    /// <summary>What follows is only supposed, or not known.</summary>
    Hypothetical,

    /// <summary>Somebody looks for an instrument instead of selling one.</summary>
    Wanted,

    /// <summary>An instrument named after it isn't what the listing is about.</summary>
    Aside,

    /// <summary>Another kind of thing than an instrument of this kind.</summary>
    OtherThing,

    /// <summary>A part that has another maker's name.</summary>
    ForeignPart,

    /// <summary>The year beside it is that of the building.</summary>
    Made,

    /// <summary>The year right after it is that of the building, if an instrument is named before.</summary>
    From,

    /// <summary>The year beside it is that of the purchase.</summary>
    Bought,

    /// <summary>The year beside it is another one, such as that of a repair.</summary>
    OtherYear,

    /// <summary>It's between the first and the last of several years.</summary>
    Range,

    /// <summary>It's between two years of which either may be meant.</summary>
    Either,

    /// <summary>What follows is called untrue.</summary>
    Denial,

    /// <summary>A chip, whose date code may follow.</summary>
    Chip,

    /// <summary>A receipt or a warranty card, whose date may follow.</summary>
    Receipt,

    /// <summary>An inspection stamp, whose date may follow.</summary>
    Stamp,

    /// <summary>It's an early one.</summary>
    Early,

    /// <summary>It's a late one.</summary>
    Late,

    /// <summary>The price beside it isn't what's asked.</summary>
    OtherPrice,

    /// <summary>The number before it is a voltage.</summary>
    Volt,
}
