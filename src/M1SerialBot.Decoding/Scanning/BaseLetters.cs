namespace M1SerialBot.Decoding.Scanning;

/// <summary>Letters without their accents: people leave them out, so words are compared without them.</summary>
internal static class BaseLetters
{
    private static readonly string[] Families =
    [
        "AÀÁÂÃÄÅĀĂĄǍª", "CÇĆĈĊČ", "DĎĐÐ", "EÈÉÊËĒĔĖĘĚ", "GĜĞĠĢ", "HĤĦ", "IÌÍÎÏĨĪĬĮİı", "JĴ", "KĶ", "LĹĻĽĿŁ", "NÑŃŅŇ",
        "OÒÓÔÕÖØŌŎŐƠº", "RŔŖŘ", "SŚŜŞŠȘ", "TŢŤŦȚ", "UÙÚÛÜŨŪŬŮŰŲƯ", "WŴ", "YÝŶŸ", "ZŹŻŽ", "ΑΆ", "ΕΈ", "ΗΉ", "ΙΊ", "ΟΌ", "ΥΎ", "ΩΏ", "ΣΣς", "ЕЁ", "ИЙ",
    ];

    private static readonly char[] Table = MakeTable();

    /// <summary>The letter without its accent, for a normalized character.</summary>
    public static char Of(char normalized) => normalized < 128 || normalized >= Table.Length ? normalized : Table[normalized];

    /// <summary>A normalized word without accents, and without characters that have no width.</summary>
    public static string Of(string normalized) =>
        IsBase(normalized) ? normalized : string.Concat(normalized.Where(character => character != Normalizer.Skip).Select(Of));

    // Most words are, and need no copy.
    private static bool IsBase(string word)
    {
        foreach (var character in word)
        {
            if (character == Normalizer.Skip || Of(character) != character)
            {
                return false;
            }
        }

        return true;
    }

    private static char[] MakeTable()
    {
        var table = new char[0x0500];
        for (var character = '\0'; character < table.Length; character++)
        {
            table[character] = character;
        }

        foreach (var family in Families)
        {
            foreach (var letter in family)
            {
                table[letter] = family[0];
            }
        }

        return table;
    }
}
