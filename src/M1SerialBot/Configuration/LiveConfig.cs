namespace M1SerialBot.Configuration;

/// <summary>What the config folder holds, as it was last found sound; it may change from one moment to the next.</summary>
/// <param name="config">What it holds at first.</param>
internal sealed class LiveConfig(Config config)
{
    private volatile Config _current = config;

    /// <summary>What it holds now; whoever needs it twice for one answer reads it once.</summary>
    public Config Current => _current;

    /// <summary>Takes over what was found sound.</summary>
    public void Replace(Config config) => _current = config;
}
