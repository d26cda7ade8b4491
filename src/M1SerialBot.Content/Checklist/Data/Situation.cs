namespace M1SerialBot.Content.Checklist.Data;

/// <summary>Where the buyer stands.</summary>
internal enum Situation
{
    /// <summary>At the seller's table, with ten minutes.</summary>
    AtSeller,

    /// <summary>Before a listing, with nothing but what the seller sends.</summary>
    FromPhotos,

    /// <summary>At home, with the instrument just bought.</summary>
    JustBought,
}
