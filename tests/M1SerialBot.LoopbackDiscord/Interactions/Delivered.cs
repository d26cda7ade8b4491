using System.Text.Json.Nodes;
using M1SerialBot.LoopbackDiscord.Rest;
using M1SerialBot.LoopbackDiscord.Waiting;

namespace M1SerialBot.LoopbackDiscord.Interactions;

/// <summary>An interaction that was handed to the bot, and what the bot made of it.</summary>
public sealed class Delivered
{
    private static readonly TimeSpan TokenTime = TimeSpan.FromMinutes(15);
    private const int MostFollowUpsOfUserApps = 5;

    private readonly Lock _lock = new();
    private readonly Records _records;
    private readonly MessageStore _messages;
    private readonly JsonObject _interaction;
    private readonly List<string> _followUps = [];
    private readonly FirstOccurrence _written;
    private readonly FirstOccurrence _answered;
    private JsonNode? _answer;
    private string? _original;

    internal Delivered(Records records, MessageStore messages, JsonObject interaction)
    {
        _records = records;
        _messages = messages;
        _written = new FirstOccurrence(records.Signal);
        _answered = new FirstOccurrence(records.Signal);
        _interaction = (JsonObject)interaction.DeepClone();
        Id = Text("id");
        Token = Text("token");
        At = records.Now;
        if (_interaction["message"] is JsonObject message)
        {
            messages.Add(message);
        }
    }

    /// <summary>The interaction's id.</summary>
    public string Id { get; }

    /// <summary>The interaction's token.</summary>
    public string Token { get; }

    /// <summary>The interaction as it was handed over.</summary>
    public JsonObject Interaction => (JsonObject)_interaction.DeepClone();

    /// <summary>When it was made, by the server's clock: the three seconds count from here.</summary>
    public DateTimeOffset At { get; }

    /// <summary>When it was first written to a socket, by the server's clock; null while it waits.</summary>
    public DateTimeOffset? WrittenAt => _written.At;

    /// <summary>When its answer was accepted, by the server's clock; null while there is none.</summary>
    public DateTimeOffset? AnsweredAt => _answered.At;

    /// <summary>The answer that was accepted; null while there is none.</summary>
    public JsonNode? Answer => Locked(() => _answer?.DeepClone());

    /// <summary>How many answers were accepted: 0 or 1.</summary>
    public int Accepted => Locked(() => _answer is null ? 0 : 1);

    /// <summary>How many answers were refused.</summary>
    public int Refused { get; private set; }

    /// <summary>The message that <c>@original</c> means, as it is now; null where there is none.</summary>
    public JsonObject? Original => Locked(() => _messages.Find(_original));

    /// <summary>The follow-up messages that still exist, as they are now.</summary>
    public IReadOnlyList<JsonObject> FollowUps => Locked<IReadOnlyList<JsonObject>>(() => [.. _followUps.Select(_messages.Find).OfType<JsonObject>()]);

    /// <summary>Waits until an answer is accepted.</summary>
    /// <param name="patience">The timeout, in real time; the server's default if null.</param>
    /// <returns>The whole answer: <c>type</c> and <c>data</c>.</returns>
    /// <exception cref="TimeoutException">None was accepted in time.</exception>
    public Task<JsonNode> WaitForAnswerAsync(TimeSpan? patience = null) => _records.Signal.WaitAsync(
        () => Answer,
        $"an answer to interaction {Id}",
        () => $"written {WrittenAt?.ToString("O") ?? "never"}, {Refused} refused answers; {_records.Describe()}",
        patience);

    internal void Written(DateTimeOffset at) => _written.Happens(at);

    internal Answer Acknowledge(JsonNode? body, IReadOnlyList<RecordedFile> files)
    {
        var refusal = Locked(() =>
        {
            var refusal = _answer is not null ? Rest.Answer.AlreadyAcknowledged
                : _records.Now - At > _records.Options.AnswerTime ? Rest.Answer.UnknownInteraction
                : CallbackRules.Check(_interaction, body, files.Count);
            if (refusal is null)
            {
                Accept((JsonObject)body!, files);
            }
            else
            {
                Refused++;
            }

            return refusal;
        });
        _records.Signal.Ring();
        return refusal ?? Rest.Answer.NoContent;
    }

    internal Answer FollowUp(JsonNode? body, IReadOnlyList<RecordedFile> files) => Locked(() =>
    {
        if (!CanFollowUp)
        {
            return Rest.Answer.UnknownWebhook;
        }

        if (CallbackRules.CheckMessage(body, files.Count) is { } refusal)
        {
            return refusal;
        }

        if (_followUps.Count >= MostFollowUpsOfUserApps && _interaction["authorizing_integration_owners"] is JsonObject owners && !owners.ContainsKey("0"))
        {
            return Rest.Answer.TooManyFollowUps;
        }

        var message = ReplyMessage.Make(_records.Snowflakes.Next(), _interaction, body as JsonObject, files, _records.Now);
        _followUps.Add(_messages.Add(message));
        return Rest.Answer.Ok(message);
    });

    internal Answer Get(string message) => OnMessage(message, id => _messages.Find(id));

    internal Answer Edit(string message, JsonNode? body, IReadOnlyList<RecordedFile> files) =>
        OnMessage(message, id => _messages.Edit(id, found => ReplyMessage.Edit(found, body as JsonObject, files, _records.Now)));

    internal Answer Delete(string message)
    {
        var answer = OnMessage(message, id => _messages.Delete(id) ? new JsonObject() : null);
        return answer.Status == 200 ? Rest.Answer.NoContent : answer;
    }

    private bool CanFollowUp => _answer is not null && _records.Now - At <= TokenTime;

    private Answer OnMessage(string message, Func<string?, JsonObject?> act) => Locked(() =>
    {
        var id = message == "@original" ? _original : _followUps.Contains(message) || message == _original ? message : null;
        return !CanFollowUp ? Rest.Answer.UnknownWebhook
            : act(id) is { } found ? Rest.Answer.Ok(found)
            : Rest.Answer.UnknownMessage;
    });

    private void Accept(JsonObject body, IReadOnlyList<RecordedFile> files)
    {
        var type = (int)body["type"]!;
        var data = body["data"] as JsonObject;
        _answer = body.DeepClone();
        _answered.Happens(_records.Now);
        switch (type)
        {
            case 4 or 5:
                _original = _messages.Add(ReplyMessage.Make(_records.Snowflakes.Next(), _interaction, data, files, _records.Now, isLoading: type == 5));
                break;
            case 6 or 7:
                // What @original means for a component whose response isn't a new message.
                _original = (string?)_interaction["message"]?["id"];
                if (type == 7)
                {
                    _messages.Edit(_original, message => ReplyMessage.Edit(message, data, files, _records.Now));
                }

                break;
        }
    }

    private string Text(string key) => _interaction[key] is JsonValue value && value.TryGetValue(out string? text)
        ? text
        : throw new ArgumentException($"An interaction needs \"{key}\".");

    private T Locked<T>(Func<T> act)
    {
        lock (_lock)
        {
            return act();
        }
    }
}
