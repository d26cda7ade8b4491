namespace M1SerialBot.LoopbackDiscord.Faults;

/// <summary>A fault of a request. A closed set.</summary>
public abstract record Fault
{
    private protected Fault()
    {
    }
}
