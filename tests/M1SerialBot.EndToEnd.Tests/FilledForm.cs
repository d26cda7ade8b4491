namespace M1SerialBot.EndToEnd.Tests;

/// <summary>What GitHub makes of the form for a sighting.</summary>
internal static class FilledForm
{
    /// <param name="serial">The serial.</param>
    /// <param name="chip">The newest date code; empty for no answer.</param>
    /// <param name="sold">The receipt or stamp; empty for no answer.</param>
    /// <param name="consent"><c>[x]</c>, or <c>[ ]</c> if the box isn't ticked.</param>
    public static string Of(string serial, string chip, string sold, string consent) => $"""
        ### Record

        _No response_

        ### Model

        M1

        ### Serial

        {serial}

        ### Newest date code on a chip inside

        {(chip.Length > 0 ? chip : "_No response_")}

        ### Receipt, warranty card or inspection stamp

        {(sold.Length > 0 ? sold : "_No response_")}

        ### Lettering on the rear

        small and greyish

        ### Link to photos

        _No response_

        ### How do you know?

        My own.

        ### Consent

        - {consent} This may be published, and may become a record in this project's knowledge, for anybody to use.
        """;
}
