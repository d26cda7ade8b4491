using System.Text.Json;

namespace M1SerialBot.Benchmarks.Load.Discord;

/// <summary>Checks that a bot really answers: the first answer is read, and the others must have about its length.</summary>
internal sealed class CardCheck
{
    private const int MessageReply = 4;
    private const int Slack = 64;

    /// <summary>How long the first answer was, in bytes, with its picture; 0 before there is one.</summary>
    public int Length { get; private set; }

    /// <summary>The first answer.</summary>
    public Card First { get; private set; } = new([], []);

    /// <summary>Looks at an answer.</summary>
    /// <exception cref="InvalidDataException">It's no card.</exception>
    public void Look(ReadOnlySpan<byte> answer)
    {
        if (Length == 0)
        {
            First = Card.Read(answer);
            Check(First.Json);
            Length = answer.Length;
        }
        else if (Math.Abs(answer.Length - Length) > Slack)
        {
            throw new InvalidDataException($"An answer has {answer.Length} bytes, and the first one had {Length}.");
        }
    }

    private static void Check(byte[] answer)
    {
        using var json = JsonDocument.Parse(answer);
        if (json.RootElement.GetProperty("type").GetInt32() != MessageReply
            || json.RootElement.GetProperty("data").GetProperty("embeds")[0].GetProperty("description").GetString() is not { Length: > 0 })
        {
            throw new InvalidDataException("The first answer is no message with an embed.");
        }
    }
}
