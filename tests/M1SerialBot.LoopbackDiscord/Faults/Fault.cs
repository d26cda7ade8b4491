namespace M1SerialBot.LoopbackDiscord.Faults;

/// <summary>Something that goes wrong with a request; the kinds are a closed set.</summary>
public abstract record Fault
{
    private protected Fault()
    {
    }
}
