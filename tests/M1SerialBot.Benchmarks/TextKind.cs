namespace M1SerialBot.Benchmarks;

/// <summary>What a text is full of.</summary>
public enum TextKind
{
    /// <summary>What people write in a forum: a serial, a price, a telephone number and a year among words.</summary>
    Prose,

    /// <summary>Serials, as many as fit.</summary>
    Serials,

    /// <summary>Serials with a model's name glued to them.</summary>
    Glued,

    /// <summary>Single digits with a blank between them: one chain from end to end.</summary>
    Digits,

    /// <summary>Single digits with a dash between them.</summary>
    Dashes,

    /// <summary>Groups of letters and digits with a dash between them, like an endless licence code.</summary>
    Licence,

    /// <summary>Nothing but signs for unread digits.</summary>
    Masks,

    /// <summary>Signs for unread digits with a blank here and there.</summary>
    MaskGroups,

    /// <summary>Names of models, which are looked for word by word.</summary>
    Models,

    /// <summary>Characters without a meaning of their own between digits.</summary>
    Invisible,

    /// <summary>One name after another, with no number to belong to.</summary>
    Names,

    /// <summary>Serials, references, names and dates by turns.</summary>
    Mixture,

    /// <summary>Fractions: two numbers in four characters.</summary>
    Fractions,

    /// <summary>A number in every three characters, with a sign before it.</summary>
    Signs,

    /// <summary>Numbers with a word of a script without blanks right behind them.</summary>
    Unspaced,
}
