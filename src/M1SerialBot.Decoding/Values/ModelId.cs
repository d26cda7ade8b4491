namespace M1SerialBot.Decoding.Values;

/// <summary>A model that the knowledge has a name for, or none: a variant, a related model or another instrument.</summary>
internal readonly record struct ModelId
{
    // From 1, so that the default is none.
    private readonly int _number;

    /// <param name="index">Its place among the names: variants first, then related models, then other instruments.</param>
    public ModelId(int index) => _number = index + 1;

    public static ModelId None => default;

    public bool IsNone => _number == 0;

    public int Index => _number - 1;

    /// <summary>This model, or <paramref name="other"/> if this is none.</summary>
    public ModelId Or(ModelId other) => IsNone ? other : this;
}

/// <summary>A model that a text names beside a serial.</summary>
/// <param name="Id">The model.</param>
/// <param name="Start">Where the name begins in the raw input.</param>
/// <param name="Length">How many characters it takes; 0 if another number lies between it and the serial.</param>
internal readonly record struct NamedModel(ModelId Id, int Start, int Length)
{
    public static NamedModel None => default;

    public bool IsNamed => !Id.IsNone;

    /// <summary>Whether only joiners and filler words lie between it and the serial, so that it can be a part of it.</summary>
    public bool IsRightBefore => Length > 0;

    /// <summary>The same with another number between it and what follows.</summary>
    public NamedModel Apart => this with { Length = 0 };
}
