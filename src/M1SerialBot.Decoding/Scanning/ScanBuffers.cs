using System.Buffers;
using M1SerialBot.Decoding.Formats;

namespace M1SerialBot.Decoding.Scanning;

/// <summary>Memory for reading one text: short texts use what the caller gives, long ones borrow.</summary>
internal ref struct ScanBuffers
{
    /// <summary>The longest text that needs nothing borrowed, in characters.</summary>
    /// <remarks>A serial with a label and a name fits. The space is cleared for every decode, so more of it would cost more than it spares.</remarks>
    public const int ShortText = 32;

    private readonly char[]? _rentedText;
    private readonly Token[]? _rentedTokens;

    /// <param name="raw">The text.</param>
    /// <param name="text">Space for <see cref="ShortText"/> characters.</param>
    /// <param name="tokens">Space for as many tokens: where scripts change, every character can be one.</param>
    /// <param name="lexicon">The words to recognise.</param>
    /// <param name="shapes">The forms that a serial can have.</param>
    /// <param name="onlyNumbers">Whether words without a number matter to nobody: a text without a digit has no tokens then.</param>
    public ScanBuffers(ReadOnlySpan<char> raw, Span<char> text, Span<Token> tokens, Lexicon lexicon, ShapeSet shapes, bool onlyNumbers = false)
    {
        if (raw.Length > ShortText)
        {
            text = _rentedText = ArrayPool<char>.Shared.Rent(raw.Length);
            tokens = _rentedTokens = ArrayPool<Token>.Shared.Rent(raw.Length);
        }

        var normalized = text[..raw.Length];
        Normalizer.Normalize(raw, normalized);
        DoubtfulDigits.Mark(normalized, lexicon.Alternatives, shapes.FewestDigits);
        Raw = raw;
        Normalized = normalized;
        Tokens = onlyNumbers && !normalized.ContainsAnyInRange('0', '9') ? [] : tokens[..Tokenizer.Tokenize(normalized, tokens)];
    }

    /// <summary>The text as it was given.</summary>
    public ReadOnlySpan<char> Raw { get; }

    /// <summary>The normalized text.</summary>
    public ReadOnlySpan<char> Normalized { get; }

    /// <summary>Its tokens.</summary>
    public Span<Token> Tokens { get; }

    public readonly void Dispose()
    {
        if (_rentedText is not null)
        {
            ArrayPool<char>.Shared.Return(_rentedText);
            ArrayPool<Token>.Shared.Return(_rentedTokens!);
        }
    }
}
