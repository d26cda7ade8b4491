using System.Collections.Immutable;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Listings;

/// <summary>What a listing says, set against what is known.</summary>
/// <param name="Text">The text that was read: no more than <see cref="SerialDecoder.MaxListingLength"/> characters of what was given.</param>
/// <param name="Findings">Everything that it says of the instrument, in its order.</param>
/// <param name="Points">One judgement a topic, in the order of <see cref="ListingTopic"/>; a price isn't judged.</param>
/// <param name="Questions">What to ask the seller: at most three of the points, the most telling first.</param>
/// <param name="Unit">What the listing's one serial says, with the dates that the listing shows; null without a serial, or with several.</param>
/// <param name="Clues">The model, the dates and the year of the listing, as clues to its serial.</param>
public sealed record ListingReport(
    string Text,
    ImmutableArray<Finding> Findings,
    ImmutableArray<ListingPoint> Points,
    ImmutableArray<ListingPoint> Questions,
    DecodeResult? Unit,
    ClueSet Clues)
{
    /// <summary>Whether it says anything besides a serial and a model's name.</summary>
    public bool IsListing => Findings.Any(finding => finding is not (SerialGiven or ModelNamed));

    /// <summary>The model that it's about; null if it names none or several.</summary>
    public string? Model => Unit?.Model ?? Clues[ClueKind.Model];

    /// <summary>The words of a finding.</summary>
    public string Quote(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Text.Substring(finding.Start, finding.Length);
    }
}

/// <summary>One thing that a listing says or doesn't say, and what is thought of it.</summary>
/// <param name="Topic">What it's about.</param>
/// <param name="Verdict">What is thought of it.</param>
/// <param name="Reason">Why.</param>
/// <param name="Finding">What the listing says; null if nothing.</param>
/// <param name="Window">The months that speak against it; null if none do.</param>
public sealed record ListingPoint(ListingTopic Topic, ListingVerdict Verdict, ListingReason Reason, Finding? Finding = null, MonthWindow? Window = null);

/// <summary>How what a listing says goes with what is known.</summary>
public enum ListingVerdict
{
    /// <summary>Nothing speaks against it.</summary>
    Fits,

    /// <summary>It doesn't quite fit, or it needs a closer look.</summary>
    WorthAsking,

    /// <summary>Documented evidence, or every good source, says otherwise.</summary>
    Contradicts,

    /// <summary>The listing doesn't say.</summary>
    NotMentioned,
}

/// <summary>Why something in a listing is judged as it is.</summary>
public enum ListingReason
{
    /// <summary>The listing doesn't mention it.</summary>
    NotMentioned,

    /// <summary>The serial gives a date.</summary>
    SerialDated,

    /// <summary>Nothing reliable dates the serial.</summary>
    SerialUndated,

    /// <summary>There are several serials.</summary>
    SerialsDiffer,

    /// <summary>A model of which nothing needs to be shown.</summary>
    ModelNamed,

    /// <summary>Only its inside shows that it's this model.</summary>
    ModelUnproved,

    /// <summary>The year fits the serial.</summary>
    YearFits,

    /// <summary>There's no dated serial to compare the year with.</summary>
    YearAlone,

    /// <summary>The serial points to other years.</summary>
    YearOff,

    /// <summary>The model wasn't made in that year.</summary>
    YearOutside,

    /// <summary>A date fits the serial.</summary>
    DateFits,

    /// <summary>There's no dated serial to compare a date with.</summary>
    DateAlone,

    /// <summary>A date doesn't go with the serial, or with another date.</summary>
    DateOff,

    /// <summary>The serial is as early, or as late, as the listing says.</summary>
    AgeFits,

    /// <summary>The serial points elsewhere.</summary>
    AgeOff,

    /// <summary>There's no dated serial to compare it with.</summary>
    AgeAlone,

    /// <summary>The knowledge has judged it.</summary>
    ClaimJudged,

    /// <summary>It's said to work.</summary>
    SaidGood,

    /// <summary>It's said not to work, or not well.</summary>
    SaidFault,

    /// <summary>It's said to be replaced.</summary>
    SaidRenewed,

    /// <summary>It's said to be there, or done.</summary>
    SaidYes,

    /// <summary>It's said not to be there, or not done.</summary>
    SaidNo,
}
