namespace M1SerialBot.Decoding.Scanning;

/// <summary>How much a witness's word counts. The weights of the witnesses that agree are added.</summary>
public enum Weight
{
    /// <summary>It doesn't count.</summary>
    None = 0,

    /// <summary>A hint: the number stands alone.</summary>
    Weak = 1,

    /// <summary>Worth believing if nobody says otherwise: the instrument's name before the number.</summary>
    Fair = 4,

    /// <summary>A word or sign beside the number: a currency, a unit.</summary>
    Strong = 9,

    /// <summary>A label right before the number.</summary>
    Decisive = 18,

    /// <summary>The number's own form: a calendar date, a web address.</summary>
    Certain = 27,
}
