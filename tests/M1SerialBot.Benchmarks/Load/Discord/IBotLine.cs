namespace M1SerialBot.Benchmarks.Load.Discord;

/// <summary>A way to a bot: interactions go out, and each answer that comes back is told.</summary>
internal interface IBotLine
{
    /// <summary>Is told the number of each interaction that is answered.</summary>
    Action<int> Answered { get; set; }

    /// <summary>How long the first answer was, in bytes.</summary>
    int AnswerLength { get; }

    /// <summary>Sends an interaction.</summary>
    /// <param name="interaction">Its number, counted from 0; none comes twice.</param>
    void Send(int interaction);
}
