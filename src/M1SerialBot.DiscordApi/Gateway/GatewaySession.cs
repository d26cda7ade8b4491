namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>A session that can be resumed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="ResumeUrl">Where to resume it.</param>
/// <param name="StartUrl">Where it was opened. It can be resumed there too, but Discord soon drops such a connection.</param>
internal sealed record GatewaySession(string Id, Uri ResumeUrl, Uri StartUrl)
{
    /// <summary>The number of the last event that arrived.</summary>
    public long Sequence { get; set; }
}
