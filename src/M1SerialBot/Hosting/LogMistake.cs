namespace M1SerialBot.Hosting;

/// <summary>A setting of the log that Serilog does not take.</summary>
internal static class LogMistake
{
    /// <summary>Whether what Serilog threw says no more than that.</summary>
    public static bool IsOne(Exception exception) => exception is InvalidOperationException or FormatException or ArgumentException;

    /// <summary>Says what is the matter.</summary>
    public static string Describe(Exception exception) => $"{KnownSettings.Log}: {exception.GetBaseException().Message}";
}
