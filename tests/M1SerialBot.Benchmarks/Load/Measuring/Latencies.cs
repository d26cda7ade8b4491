namespace M1SerialBot.Benchmarks.Load.Measuring;

/// <summary>How long answers took, in milliseconds.</summary>
/// <param name="Median">Half took no longer.</param>
/// <param name="P95">Ninety-five of a hundred took no longer.</param>
/// <param name="P99">Ninety-nine of a hundred took no longer.</param>
internal sealed record Latencies(double Median, double P95, double P99)
{
    /// <summary>Sorts out what was measured.</summary>
    public static Latencies Of(double[] milliseconds)
    {
        Array.Sort(milliseconds);
        return new Latencies(At(0.5), At(0.95), At(0.99));

        double At(double share) => milliseconds[(int)Math.Min(milliseconds.Length - 1, share * milliseconds.Length)];
    }
}
