namespace M1SerialBot.Observability;

#pragma warning disable CA1032 // Thrown in one place, always with a setting to name.

/// <summary>The bot can't listen on an address that was set.</summary>
internal sealed class ListenException(string setting, IOException inner) : Exception($"{setting}: {inner.Message}", inner);
