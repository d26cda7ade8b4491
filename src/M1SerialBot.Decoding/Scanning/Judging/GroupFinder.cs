using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning.Judging;

/// <summary>Finds the tokens that belong to one number, or may.</summary>
internal readonly ref struct GroupFinder
{
    private readonly ReadOnlySpan<char> _normalized;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly Lexicon _lexicon;
    private readonly ShapeSet _shapes;
    private readonly bool _isField;

    public GroupFinder(ReadOnlySpan<char> normalized, ReadOnlySpan<Token> tokens, Lexicon lexicon, ShapeSet shapes, bool isField)
    {
        _normalized = normalized;
        _tokens = tokens;
        _lexicon = lexicon;
        _shapes = shapes;
        _isField = isField;
    }

    /// <summary>The last token of the group that begins at a token; the one before it if none begins there.</summary>
    public int EndFrom(int first)
    {
        if (!CanBegin(first))
        {
            return first - 1;
        }

        var last = first;
        while (last + 1 < _tokens.Length && _tokens[last + 1].Role == TokenRole.Plain && !_tokens[last + 1].Model.IsNamed)
        {
            var joiner = _tokens[last + 1].Joiner;
            if (!(Separators.Joins(joiner) || (joiner == Separators.Wide && IsWideSerial(first, last + 1))) || !(joiner == '-' || _tokens[last + 1].IsNumeric))
            {
                break;
            }

            last++;
        }

        return last;
    }

    private bool IsWideSerial(int first, int last) =>
        last == first + 1 && _tokens[first].IsOnlyDigits && _tokens[last].IsOnlyDigits
        && _shapes.MatchesRun(_normalized, _tokens[first].Start, _tokens[last].End)
        && (_isField || WordBefore.Of(new TokenGroup(_normalized, _tokens, first, last), _lexicon).IsLabel);

    // Numbers begin a group; letters do so only before a dash, or as the one capital letter of a rack's serial.
    private bool CanBegin(int at)
    {
        ref readonly var token = ref _tokens[at];
        if (token.IsNumeric)
        {
            return true;
        }

        if (token.Role != TokenRole.Plain || at + 1 == _tokens.Length || _tokens[at + 1].Role != TokenRole.Plain)
        {
            return false;
        }

        return _tokens[at + 1].Joiner switch
        {
            '-' => true,
            ' ' => token is { Letters: 1, Digits: 0, Masks: 0 } && _shapes.Matches(_normalized, token.Start, _tokens[at + 1].End, NamedModel.None),
            _ => false,
        };
    }
}
