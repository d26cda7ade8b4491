using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Bot.Features.Serial;
using M1SerialBot.Content;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Results;
using M1SerialBot.DiscordApi.Models;
using M1SerialBot.DiscordApi.Models.Messages;
using M1SerialBot.DiscordApi.Rest;
using M1SerialBot.DiscordApi.Webhook;
using M1SerialBot.LoopbackDiscord.Interactions;
using M1SerialBot.LoopbackDiscord.Webhooks;
using Reply = M1SerialBot.DiscordApi.Models.Interactions.Reply;

namespace M1SerialBot.Benchmarks;

/// <summary>What the steps of one answer cost, each alone: reading the interaction, making the card, writing it, and for a webhook checking the signature.</summary>
[MemoryDiagnoser]
public class PartBenchmarks
{
    private readonly ContentSnapshot _content = RealConfig.Load();
    private readonly byte[] _arrived;
    private readonly byte[] _signed;
    private readonly byte[] _signature;
    private readonly SignatureVerifier _verifier;
    private readonly DecodeResult _result;
    private readonly CommandContext _context;
    private readonly Reply _reply;

    public PartBenchmarks()
    {
        _arrived = JsonSerializer.SerializeToUtf8Bytes(new InteractionJson("100").Command("m1serial", CommandOption.Text("serial", "198765")));
        _signed = [.. Encoding.ASCII.GetBytes("1700000000"), .. _arrived];
        using var key = new Ed25519Key();
        _signature = key.Sign(_signed);
        _verifier = Verifier(key);
        _result = _content.Decoder.Decode("198765");
        _context = new CommandContext(JsonSerializer.Deserialize(_arrived, DiscordJson.Default.Interaction)!, _content, ContributionUrl.None, HasPictures: true);
        _reply = Reply.WithMessage(Card());
    }

    [Benchmark]
    public bool Verify() => _verifier.IsSigned(_signed, _signature);

    [Benchmark]
    public bool ParseInteraction() => JsonSerializer.Deserialize(_arrived, DiscordJson.Default.Interaction) is not null;

    [Benchmark]
    public bool MakeCard() => Card().IsPrivate;

    [Benchmark]
    public long Serialise()
    {
        using var body = RequestBody.Of(_reply);
        return body.Headers.ContentLength!.Value;
    }

    private static SignatureVerifier Verifier(Ed25519Key key) => new(key.PublicKey);

    private Message Card() => new ResultCard(_content, _context.PrivateTexts, takesSightings: true, hasPictures: true).Private(_result, ClueSet.None);
}
