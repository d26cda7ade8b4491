namespace M1SerialBot.Decoding.Values;

/// <summary>How well a statement is supported, best first.</summary>
public enum Grade
{
    /// <summary>The maker's page, a print review of the time, ROM or board data, or a technician's own record.</summary>
    Documented,

    /// <summary>Two or more independent ordinary sources agree.</summary>
    Corroborated,

    /// <summary>One ordinary source says so.</summary>
    SingleReport,

    /// <summary>This project's own reasoning from graded facts.</summary>
    Inference,

    /// <summary>Only machine-written pages say so, or its origin is unknown.</summary>
    Folklore,

    /// <summary>A better source says otherwise.</summary>
    Contradicted,
}
