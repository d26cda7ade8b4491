namespace M1SerialBot.Benchmarks.Load.Measuring;

/// <summary>What is measured of a bot, in the order of the table.</summary>
internal enum Figure
{
    /// <summary>From the start of the process until it asks for a session, or listens, in ms.</summary>
    Start,

    /// <summary>From the start of the process until its commands are known to be registered, in ms.</summary>
    InSync,

    /// <summary>How long a core was busy with its start, in ms; hardly depends on what else the machine does.</summary>
    StartCpu,

    /// <summary>From the first interaction to its answer, in ms.</summary>
    FirstAnswer,

    /// <summary>Resident memory before the first interaction, in MiB.</summary>
    IdleRss,

    /// <summary>Its proportional share of it, in MiB.</summary>
    IdlePss,

    /// <summary>One in flight, right after the start, in ms.</summary>
    ColdMedian,
    ColdP95,
    ColdP99,

    /// <summary>The same after all the others, in ms.</summary>
    WarmMedian,
    WarmP95,
    WarmP99,

    /// <summary>At 200 a second, counted from when each was due, in ms.</summary>
    PacedMedian,
    PacedP95,
    PacedP99,

    /// <summary>Answers a second with 64 in flight.</summary>
    Most,

    /// <summary>A core's seconds for 1,000 answers at that rate.</summary>
    Cpu,

    /// <summary>The same of the driver, which must not be what holds the bot back.</summary>
    DriverCpu,

    /// <summary>Resident memory after 50,000 answers, in MiB.</summary>
    LaterRss,

    /// <summary>Its proportional share of it, in MiB.</summary>
    LaterPss,

    /// <summary>Bytes of an answer.</summary>
    AnswerLength,
}
