namespace M1SerialBot.Decoding.Formats;

/// <summary>The shapes that a serial can have, by all formats.</summary>
internal sealed class ShapeSet(IReadOnlyList<SerialFormat> formats)
{
    private readonly SerialFormat[] _formats = [.. formats];

    /// <summary>The fewest symbols that any serial has.</summary>
    public int FewestSymbols { get; } = formats.Min(format => format.Shape.Fewest);

    /// <summary>The most symbols that any serial has.</summary>
    public int MostSymbols { get; } = formats.Max(format => format.Shape.Most);

    /// <summary>The fewest digits of a serial that needs neither a letter nor a name before it.</summary>
    public int FewestDigits { get; } = formats
        .Where(format => format.Prefix.IsNone && format.Shape.HasOnlyDigits)
        .Select(format => format.Shape.Fewest)
        .DefaultIfEmpty(formats.Min(format => format.Shape.Fewest))
        .Min();

    /// <summary>How many digits a number has once its leading zeros are put back; 0 if none may be left out.</summary>
    public int PaddedDigits { get; } = formats.Where(format => format.Data.FewestWritten is not null).Select(format => format.Shape.Fewest).FirstOrDefault();

    /// <summary>How many of them must be written.</summary>
    public int FewestWritten { get; } = formats.Select(format => format.Data.FewestWritten).FirstOrDefault(fewest => fewest is not null) ?? 0;

    /// <summary>Whether a serial has the form of the run: the plain number that keyboards carry.</summary>
    public bool MatchesRun(in SerialText serial)
    {
        foreach (var format in _formats)
        {
            if (format.RunEnd is not null && format.Matches(serial))
            {
                return true;
            }
        }

        return false;
    }

    public bool Matches(in SerialText serial)
    {
        foreach (var format in _formats)
        {
            if (format.Matches(serial))
            {
                return true;
            }
        }

        return false;
    }
}
