using System.Buffers.Text;
using System.Globalization;
using System.Text;
using M1SerialBot.LoopbackDiscord.Interactions;

namespace M1SerialBot.Benchmarks.Load.Discord;

/// <summary>The command that every bot answers, <c>/m1serial serial:198765</c>: made once, and given another id each time by writing over its digits.</summary>
internal sealed class InteractionMould
{
    /// <summary>The application's id.</summary>
    public const string Application = "1100000000000000001";

    /// <summary>The first interaction's id; the others count on.</summary>
    public const long FirstId = 1400000000000000000;

    /// <summary>How many digits an id has.</summary>
    public const int IdLength = 19;

    private const string Secret = "aW50ZXJhY3Rpb246bG9hZC1kcml2ZXItbG9hZC1kcml2ZXItbG9hZC1kcml2ZXItbG9hZC1kcml2ZXItbG9hZC1kcml2ZXItbG9hZC1kcml2ZXItbG9hZC1kcml2ZXItbG9hZC1kcml2ZXI";

    private readonly byte[] _json;
    private readonly int _idAt;
    private readonly int _tokenAt;

    public InteractionMould()
    {
        var first = FirstId.ToString(CultureInfo.InvariantCulture);
        var interaction = new InteractionJson(Application)
            .With("id", first)
            .With("token", FirstToken)
            .Command("m1serial", CommandOption.Text("serial", "198765"));
        _json = Encoding.UTF8.GetBytes(interaction.ToJsonString());
        var digits = Encoding.UTF8.GetBytes(first);
        _idAt = _json.AsSpan().IndexOf(digits);
        _tokenAt = _idAt + IdLength + _json.AsSpan(_idAt + IdLength).IndexOf(digits);
    }

    /// <summary>Where the last digit that differs is followed by what never does.</summary>
    public int SameFrom => _tokenAt + IdLength;

    /// <summary>The token of the first interaction.</summary>
    public string FirstToken { get; } = Secret + FirstId.ToString(CultureInfo.InvariantCulture);

    /// <summary>The JSON of the first interaction.</summary>
    public ReadOnlySpan<byte> First => _json;

    /// <summary>Writes an interaction's number over a copy of <see cref="First"/>, or of its part before <see cref="SameFrom"/>.</summary>
    public void Write(Span<byte> copy, int interaction)
    {
        Utf8Formatter.TryFormat(FirstId + interaction, copy[_idAt..], out _);
        Utf8Formatter.TryFormat(FirstId + interaction, copy[_tokenAt..], out _);
    }
}
