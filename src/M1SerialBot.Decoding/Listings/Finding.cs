using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Listings;

/// <summary>Something that a listing says. The set is closed.</summary>
/// <param name="Topic">What it's about.</param>
/// <param name="Start">Where the text says it, from 0.</param>
/// <param name="Length">How many characters of the text say it, at least 1.</param>
public abstract record Finding(ListingTopic Topic, int Start, int Length);

/// <summary>A serial.</summary>
/// <param name="Serial">The serial.</param>
public sealed record SerialGiven(Serial Serial) : Finding(ListingTopic.Serial, Serial.Start, Serial.Length);

/// <summary>A model's name.</summary>
/// <param name="Start">Where it is.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Model">The id of the variant.</param>
public sealed record ModelNamed(int Start, int Length, string Model) : Finding(ListingTopic.Model, Start, Length);

/// <summary>A year of the unit.</summary>
/// <param name="Start">Where it is.</param>
/// <param name="Length">How long it is.</param>
/// <param name="From">The first year that may be meant.</param>
/// <param name="To">The last year that may be meant.</param>
/// <param name="IsPurchase">Whether it was bought then; otherwise it's said to be made then.</param>
public sealed record YearSaid(int Start, int Length, int From, int To, bool IsPurchase) : Finding(ListingTopic.Year, Start, Length);

/// <summary>A date on a chip, a paper or a stamp.</summary>
/// <param name="Topic"><see cref="ListingTopic.Chip"/>, <see cref="ListingTopic.Receipt"/> or <see cref="ListingTopic.Stamp"/>.</param>
/// <param name="Start">Where the date is.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Means">When the unit can have been made, going by that date alone.</param>
public sealed record DateShown(ListingTopic Topic, int Start, int Length, MonthWindow Means) : Finding(Topic, Start, Length);

/// <summary>The words that it's an early or a late one.</summary>
/// <param name="Start">Where they are.</param>
/// <param name="Length">How long they are.</param>
/// <param name="IsEarly">Early; otherwise late.</param>
public sealed record AgeBoast(int Start, int Length, bool IsEarly) : Finding(ListingTopic.Age, Start, Length);

/// <summary>A claim that the knowledge has judged.</summary>
/// <param name="Start">Where it is.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Claim">The claim.</param>
public sealed record ClaimMade(int Start, int Length, Claim Claim) : Finding(ListingTopic.Claim, Start, Length);

/// <summary>How a part is said to be.</summary>
/// <param name="Topic">The part.</param>
/// <param name="Start">Where the words are.</param>
/// <param name="Length">From the first of them to the last.</param>
/// <param name="State">How it is.</param>
public sealed record ConditionSaid(ListingTopic Topic, int Start, int Length, ConditionState State) : Finding(Topic, Start, Length);

/// <summary>The price that's asked, as the text has it. It's never judged.</summary>
/// <param name="Start">Where it is, its currency included.</param>
/// <param name="Length">How long it is.</param>
public sealed record PriceAsked(int Start, int Length) : Finding(ListingTopic.Price, Start, Length);

/// <summary>How a part is said to be.</summary>
public enum ConditionState
{
    /// <summary>It works.</summary>
    Good,

    /// <summary>It doesn't, or not well.</summary>
    Fault,

    /// <summary>It was replaced or repaired.</summary>
    Renewed,

    /// <summary>It's there, or it was done.</summary>
    Yes,

    /// <summary>It isn't there, or it wasn't done.</summary>
    No,
}
