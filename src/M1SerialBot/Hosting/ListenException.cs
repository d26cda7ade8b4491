namespace M1SerialBot.Hosting;

#pragma warning disable CA1032 // It is thrown in one place, and never without a setting to name.

/// <summary>An address that was set cannot be listened on.</summary>
/// <param name="setting">The setting.</param>
/// <param name="inner">Why not.</param>
internal sealed class ListenException(string setting, IOException inner) : Exception($"{setting}: {inner.Message}", inner);
