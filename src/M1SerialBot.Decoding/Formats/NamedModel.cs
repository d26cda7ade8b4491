namespace M1SerialBot.Decoding.Formats;

/// <summary>A model that a text names beside a serial.</summary>
/// <param name="Index">Its place in the knowledge's list of models: variants first, then neighbours and other instruments; -1 for none.</param>
/// <param name="Start">Where the name begins in the raw input.</param>
/// <param name="Length">How many characters it takes; 0 where another number stands between it and the serial.</param>
internal readonly record struct NamedModel(int Index, int Start, int Length)
{
    public static NamedModel None => new(-1, 0, 0);

    public bool IsNamed => Index >= 0;

    /// <summary>Whether nothing but joiners and words without a meaning stand between it and the serial, so that it can be a part of it.</summary>
    public bool IsRightBefore => Length > 0;

    /// <summary>The same with another number between it and what follows.</summary>
    public NamedModel Apart => this with { Length = 0 };
}
