using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Text;

/// <summary>Words that belong together because single characters join them: <c>198 765</c>, <c>0171-555</c>, <c>12.03.1990</c>.</summary>
internal readonly ref struct Chain(ReadOnlySpan<char> folded, ReadOnlySpan<Word> words, int first, int last)
{
    private static readonly Word Nothing = new() { Model = NamedModel.None };

    private readonly ReadOnlySpan<char> _folded = folded;
    private readonly ReadOnlySpan<Word> _words = words;

    public int Count => last - first + 1;

    public int Start => _words[first].Start;

    public int End => _words[last].End;

    public ref readonly Word this[int index] => ref _words[first + index];

    public ReadOnlySpan<char> TextOf(int index) => _folded[this[index].Start..this[index].End];

    /// <summary>The character that joins a word to the one before it.</summary>
    public char JoinerBefore(int index) => this[index].Joiner;

    /// <summary>The characters right before the chain, at most <paramref name="count"/> of them.</summary>
    public ReadOnlySpan<char> Before(int count) => _folded[Math.Max(0, Start - count)..Start];

    /// <summary>The characters right behind the chain, at most <paramref name="count"/> of them.</summary>
    public ReadOnlySpan<char> After(int count) => _folded[End..Math.Min(_folded.Length, End + count)];

    /// <summary>The word that stands <paramref name="distance"/> words before the chain; an empty one where there is none.</summary>
    public ref readonly Word WordBefore(int distance) => ref first - distance >= 0 ? ref _words[first - distance] : ref Nothing;

    /// <summary>The word right behind the chain; an empty one where there is none.</summary>
    public ref readonly Word WordAfter => ref last + 1 < _words.Length ? ref _words[last + 1] : ref Nothing;

    /// <summary>How many digits its words hold together.</summary>
    public int Digits
    {
        get
        {
            var digits = 0;
            for (var word = first; word <= last; word++)
            {
                digits += _words[word].Digits;
            }

            return digits;
        }
    }

    /// <summary>Whether a word is nothing but that many digits.</summary>
    public bool IsNumber(int index, int digits) => this[index].Digits == digits && this[index].IsOnlyDigits;

    /// <summary>The value of a word that is nothing but at most nine digits; -1 for any other.</summary>
    public int ValueOf(int index)
    {
        if (!this[index].IsOnlyDigits || this[index].Digits is < 1 or > 9)
        {
            return -1;
        }

        var value = 0;
        foreach (var character in TextOf(index))
        {
            value = Folding.IsDigit(character) ? (value * 10) + character - '0' : value;
        }

        return value;
    }

    /// <summary>Whether it is a number of two times three digits that is parted like a plain one: <c>198,765</c>.</summary>
    public bool IsThousands => Count == 2 && IsNumber(0, 3) && IsNumber(1, 3) && JoinerBefore(1) is ',' or '.' or '\'';

    /// <summary>A part of the chain.</summary>
    public Chain Part(int from, int to) => new(_folded, _words, first + from, first + to);
}
