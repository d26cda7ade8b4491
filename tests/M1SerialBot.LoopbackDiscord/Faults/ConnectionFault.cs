namespace M1SerialBot.LoopbackDiscord.Faults;

/// <summary>A fault of a gateway connection. A closed set.</summary>
public abstract record ConnectionFault
{
    private protected ConnectionFault()
    {
    }
}
