using System.Text;

namespace M1SerialBot.Benchmarks;

/// <summary>Texts of any length.</summary>
internal static class Texts
{
    /// <summary>A text of exactly <paramref name="length"/> characters.</summary>
    public static string Of(TextKind kind, int length)
    {
        var text = new StringBuilder();
        for (var round = 0; text.Length < length; round++)
        {
            text.Append(Piece(kind, round));
        }

        return text.ToString(0, length);
    }

    // Rounds differ, so that no branch predictor learns the text by heart.
    private static string Piece(TextKind kind, int round) => kind switch
    {
        TextKind.Prose => Prose(round),
        TextKind.Serials => "198765 ",
        TextKind.Glued => "M1EX12345 ",
        TextKind.Digits => $"{round % 10} ",
        TextKind.Dashes => "1-",
        TextKind.Licence => round % 2 == 0 ? "AAAA-" : "1111-",
        TextKind.Masks => "?",
        TextKind.MaskGroups => "????? ",
        TextKind.Models => "Korg M1 REX ",
        TextKind.Invisible => "1\u200B",
        TextKind.Names => "M1 ",
        TextKind.Mixture => $"{100000 + (round * 7919 % 150000)}, Ref {round * 31 % 9000} DX{round % 10} 12.03.19{round % 100:00} ",
        TextKind.Fractions => "1/2 ",
        TextKind.Signs => "+49",
        TextKind.Unspaced => "99年 ",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static string Prose(int round) =>
        $"Hi all, I bought my Korg M1 back in {1988 + (round % 20)} for {450 + (round * 17 % 900)} euros, and the internal battery died last week. "
        + "The display is fine, but the aftertouch on the keybed needs new contacts; does anybody know a good shop for parts? "
        + $"My S/N is {100000 + (round * 7919 % 150000)}, made in Japan. Call me on (0171) 555-{1000 + (round * 31 % 9000)} if you have a spare one. "
        + "It still sounds wonderful after all these years, especially the piano and the organ that everyone knows from house records.\n";
}
