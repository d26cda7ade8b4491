namespace M1SerialBot.DiscordApi.Models.Interactions;

/// <summary>What is done once a reply has arrived. The set is closed.</summary>
public abstract record ResponseAction
{
    private protected ResponseAction()
    {
    }
}
