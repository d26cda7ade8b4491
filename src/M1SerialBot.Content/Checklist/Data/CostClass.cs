namespace M1SerialBot.Content.Checklist.Data;

/// <summary>What a repair roughly costs, parts and labour together, cheapest first.</summary>
internal enum CostClass
{
    /// <summary>Nothing: a setting.</summary>
    None,

    /// <summary>The price of a coffee, and an hour.</summary>
    Trivial,

    /// <summary>A cheap part, and somebody who solders.</summary>
    Low,

    /// <summary>Hours on a workbench.</summary>
    Medium,

    /// <summary>May exceed what the instrument is worth.</summary>
    High,

    /// <summary>Nobody can say before it is opened.</summary>
    Unknown,
}
