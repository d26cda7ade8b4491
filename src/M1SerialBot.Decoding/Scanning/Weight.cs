namespace M1SerialBot.Decoding.Scanning;

/// <summary>How much a witness's word counts. The weights of the witnesses that agree are added; four fair ones make up for a decisive one.</summary>
public enum Weight
{
    /// <summary>It doesn't count.</summary>
    None = 0,

    /// <summary>A hint: the number stands alone.</summary>
    Weak = 1,

    /// <summary>Worth believing if nobody says otherwise: the instrument's name before the number.</summary>
    Fair = 4,

    /// <summary>A word or sign beside the number: a currency, a unit.</summary>
    Strong = 8,

    /// <summary>A label right before the number.</summary>
    Decisive = 16,

    /// <summary>The number's own form: a calendar date, a web address.</summary>
    Certain = 24,
}
