namespace M1SerialBot.Content.Faq;

/// <summary>Something that was read, and the line it stands on.</summary>
/// <param name="Value">The thing itself.</param>
/// <param name="Line">Its line in the file, from 1.</param>
internal sealed record WithLine<T>(T Value, int Line);
