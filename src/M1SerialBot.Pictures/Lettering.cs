using M1SerialBot.Pictures.Drawing;

namespace M1SerialBot.Pictures;

/// <summary>What can be written in a picture.</summary>
internal static class Lettering
{
    /// <summary>Whether there's a letter for each character of a text.</summary>
    public static bool CanWrite(string text) => Typeface.Regular.CanWrite(text) && Typeface.Bold.CanWrite(text);
}
