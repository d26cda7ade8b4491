namespace M1SerialBot.LoopbackDiscord.Webhooks;

/// <summary>What is wrong with a webhook request's signature.</summary>
public enum Tampering
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>One byte of the body was changed after signing.</summary>
    ChangedBody,

    /// <summary>The timestamp was changed after signing.</summary>
    ChangedTimestamp,

    /// <summary>Another key signed.</summary>
    OtherKey,

    /// <summary>There is no <c>X-Signature-Ed25519</c>.</summary>
    NoSignature,

    /// <summary>There is no <c>X-Signature-Timestamp</c>.</summary>
    NoTimestamp,

    /// <summary>The signature isn't hexadecimal.</summary>
    BadHex,

    /// <summary>The signature lacks its last byte.</summary>
    ShortSignature,
}
