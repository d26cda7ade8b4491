using Polly;

namespace M1SerialBot.DiscordApi.Rest;

/// <summary>How something is brought to Discord that does not arrive at its first try. Nearly everything does, and needs none of this, so that it is made when it is needed.</summary>
internal sealed class Persistence
{
    private readonly Lazy<ResiliencePipeline<RestAnswer>> _again;
    private readonly Lazy<ResiliencePipeline<RestAnswer>> _beside;

    /// <summary>Makes it.</summary>
    /// <param name="patience">How long the first try may be under way by itself; infinite where none goes beside it.</param>
    /// <param name="again">Makes what tries again where the first try has failed.</param>
    /// <param name="beside">Makes what tries beside the first try, which goes on.</param>
    public Persistence(TimeSpan patience, Func<ResiliencePipeline<RestAnswer>> again, Func<ResiliencePipeline<RestAnswer>>? beside = null)
    {
        Patience = patience;
        _again = new Lazy<ResiliencePipeline<RestAnswer>>(again);
        _beside = beside is null ? _again : new Lazy<ResiliencePipeline<RestAnswer>>(beside);
    }

    /// <summary>How long the first try may be under way by itself.</summary>
    public TimeSpan Patience { get; }

    /// <summary>What goes on behind the first try, which it begins with.</summary>
    /// <param name="first">The first try: over, or not yet.</param>
    public ResiliencePipeline<RestAnswer> After(Task first) => (first.IsCompleted ? _again : _beside).Value;
}
