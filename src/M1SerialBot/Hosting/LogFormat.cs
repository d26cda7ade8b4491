namespace M1SerialBot.Hosting;

/// <summary>How log lines are written to the console.</summary>
internal enum LogFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs: an object a line.</summary>
    Json,
}
