namespace M1SerialBot.Decoding.Tests;

/// <summary>Comparisons that say why the expected value is the right one.</summary>
internal static class Expect
{
    public static void Equal<T>(T expected, T actual, string because)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            Assert.Fail($"{because}\nExpected: {expected}\nActual:   {actual}");
        }
    }
}
