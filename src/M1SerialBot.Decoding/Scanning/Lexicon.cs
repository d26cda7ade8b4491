using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning;

/// <summary>The words around numbers, ready to look up.</summary>
internal sealed class Lexicon(
    PhraseIndex phrases,
    IEnumerable<string> labelBeginnings,
    IEnumerable<string> otherEndings,
    IEnumerable<string> parts,
    IEnumerable<string> alternatives,
    int variants,
    ModelId unknownModel)
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _parts =
        new HashSet<string>(parts, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly string[] _labelBeginnings = [.. labelBeginnings];
    private readonly string[] _otherEndings = [.. otherEndings];
    private readonly ulong _labelLetters = BitsOf(labelBeginnings.Select(word => word[0]));
    private readonly ulong _otherLetters = BitsOf(otherEndings.Select(word => word[^1]));
    private readonly string[] _alternatives = [.. alternatives];

    public PhraseIndex Phrases { get; } = phrases;

    /// <summary>Words between two readings of one digit.</summary>
    public ReadOnlySpan<string> Alternatives => _alternatives;

    /// <summary>An instrument that no list names.</summary>
    public ModelId UnknownModel { get; } = unknownModel;

    /// <summary>Whether a model is one of the instruments that the knowledge is about.</summary>
    public bool IsVariant(ModelId model) => !model.IsNone && model.Index < variants;

    /// <summary>Whether letters before digits name a component or a version, not an instrument.</summary>
    public bool IsPart(ReadOnlySpan<char> letters) => _parts.Contains(letters);

    /// <summary>Whether a word that no list has is a serial's label by its beginning: <c>Seriennr</c>.</summary>
    public bool IsLabel(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || (_labelLetters & BitOf(word[0])) == 0)
        {
            return false;
        }

        foreach (var beginning in _labelBeginnings)
        {
            if (word.Length >= beginning.Length && Hashes.AreEqual(word[..beginning.Length], beginning))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word that no list has is another thing's number by its ending: <c>Rechnungsnummer</c>.</summary>
    public bool IsOtherNumber(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || (_otherLetters & BitOf(word[^1])) == 0)
        {
            return false;
        }

        foreach (var ending in _otherEndings)
        {
            if (word.Length > ending.Length && Hashes.AreEqual(word[^ending.Length..], ending))
            {
                return true;
            }
        }

        return false;
    }

    // One letter rules most words out. A character without width says nothing.
    private static ulong BitsOf(IEnumerable<char> letters) => letters.Append(Normalizer.Skip).Aggregate(0UL, (bits, letter) => bits | BitOf(letter));

    private static ulong BitOf(char letter) => 1UL << (BaseLetters.Of(letter) % 64);
}
