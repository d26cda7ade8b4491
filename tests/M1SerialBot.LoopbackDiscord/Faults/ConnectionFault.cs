namespace M1SerialBot.LoopbackDiscord.Faults;

/// <summary>Something that goes wrong with a gateway connection; the kinds are a closed set.</summary>
public abstract record ConnectionFault
{
    private protected ConnectionFault()
    {
    }
}
