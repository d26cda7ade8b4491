using System.Buffers;

namespace M1SerialBot.Decoding.Text;

/// <summary>Memory for reading one text: short texts use what the caller gives, long ones borrow.</summary>
internal ref struct Workspace
{
    /// <summary>The longest text that needs nothing borrowed, in characters.</summary>
    /// <remarks>A serial with a label and a name fits. The space is cleared for every decode, so more of it would cost more than it spares.</remarks>
    public const int ShortText = 32;

    private readonly char[]? _rentedText;
    private readonly Word[]? _rentedWords;

    /// <param name="raw">The text.</param>
    /// <param name="text">Space for <see cref="ShortText"/> characters.</param>
    /// <param name="words">Space for as many words: where scripts change, every character can be one.</param>
    public Workspace(ReadOnlySpan<char> raw, Span<char> text, Span<Word> words)
    {
        if (raw.Length > ShortText)
        {
            text = _rentedText = ArrayPool<char>.Shared.Rent(raw.Length);
            words = _rentedWords = ArrayPool<Word>.Shared.Rent(raw.Length);
        }

        var folded = text[..raw.Length];
        Folding.Fold(raw, folded);
        Folded = folded;
        Words = words[..WordSplitter.Split(folded, words)];
    }

    /// <summary>The folded text.</summary>
    public ReadOnlySpan<char> Folded { get; }

    /// <summary>Its words.</summary>
    public Span<Word> Words { get; }

    public readonly void Dispose()
    {
        if (_rentedText is not null)
        {
            ArrayPool<char>.Shared.Return(_rentedText);
            ArrayPool<Word>.Shared.Return(_rentedWords!);
        }
    }
}
