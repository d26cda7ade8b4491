namespace M1SerialBot.DiscordApi.Replies;

/// <summary>What is done once a reply has arrived. The set is closed.</summary>
public abstract record AfterReply
{
    private protected AfterReply()
    {
    }
}
