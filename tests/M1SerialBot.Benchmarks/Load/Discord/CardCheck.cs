using System.Text.Json;

namespace M1SerialBot.Benchmarks.Load.Discord;

/// <summary>Sees to it that a bot really answers: the first answer is read, and the others have about its length.</summary>
internal sealed class CardCheck
{
    private const int FewestFields = 5;
    private const int MessageReply = 4;
    private const int Slack = 64;

    /// <summary>How long the first answer was, in bytes; 0 before there is one.</summary>
    public int Length { get; private set; }

    /// <summary>The first answer.</summary>
    public byte[] First { get; private set; } = [];

    /// <summary>Looks at an answer.</summary>
    /// <exception cref="InvalidDataException">It is no card.</exception>
    public void Look(ReadOnlySpan<byte> answer)
    {
        if (Length == 0)
        {
            First = answer.ToArray();
            Read();
            Length = answer.Length;
        }
        else if (Math.Abs(answer.Length - Length) > Slack)
        {
            throw new InvalidDataException($"An answer has {answer.Length} bytes, and the first one had {Length}.");
        }
    }

    private void Read()
    {
        using var json = JsonDocument.Parse(First);
        var fields = json.RootElement.GetProperty("data").GetProperty("embeds")[0].GetProperty("fields").GetArrayLength();
        if (json.RootElement.GetProperty("type").GetInt32() != MessageReply || fields < FewestFields)
        {
            throw new InvalidDataException($"The first answer is no card of {FewestFields} fields and more.");
        }
    }
}
