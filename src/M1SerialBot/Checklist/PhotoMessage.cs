namespace M1SerialBot.Checklist;

/// <summary>What to ask a seller for, in one message that can be copied.</summary>
/// <param name="Requests">Each a sentence, in the order of the checklist.</param>
internal sealed record PhotoMessage(IReadOnlyList<string> Requests)
{
    /// <summary>The whole message: a greeting, then the requests with their numbers, each on a line.</summary>
    public string With(string greeting) =>
        string.Join('\n', Requests.Select((request, at) => $"{at + 1}. {request}").Prepend(greeting));
}
