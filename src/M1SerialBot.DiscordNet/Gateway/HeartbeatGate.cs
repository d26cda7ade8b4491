namespace M1SerialBot.DiscordNet.Gateway;

/// <summary>Keeps Discord.Net's heartbeats to their time: where one is not acknowledged while other events arrive, it would send hundreds a second, and never give up the connection.</summary>
internal sealed class HeartbeatGate(TimeSpan interval, TimeProvider time)
{
    private readonly Lock _lock = new();
    private bool _isAsked;
    private bool _isUnanswered;
    private long? _sentAt;

    /// <summary>Discord asks for one.</summary>
    public void Ask()
    {
        lock (_lock)
        {
            _isAsked = true;
        }
    }

    /// <summary>One was acknowledged.</summary>
    public void Acknowledge()
    {
        lock (_lock)
        {
            _isUnanswered = false;
        }
    }

    /// <summary>Says what becomes of one.</summary>
    public HeartbeatDecision Judge()
    {
        lock (_lock)
        {
            if (!_isAsked && _isUnanswered)
            {
                return HeartbeatDecision.Unanswered;
            }

            if (!_isAsked && _sentAt is { } at && time.GetElapsedTime(at) < interval / 2)
            {
                return HeartbeatDecision.TooSoon;
            }

            _isAsked = false;
            _isUnanswered = true;
            _sentAt = time.GetTimestamp();
            return HeartbeatDecision.Due;
        }
    }
}
