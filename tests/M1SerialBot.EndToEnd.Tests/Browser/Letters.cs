using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace M1SerialBot.EndToEnd.Tests.Browser;

/// <summary>The letters that the bot's pictures are written with, which <c>docs/make-pictures</c> draws by this; no test of anything.</summary>
public sealed class Letters(Chromium chromium)
{
    // Latin letters with the accents of the languages that are likely next, and the signs that sentences need.
    private const string Signs = "–—’‘“”…•·→←×≈€£¥°";

    // DejaVu Sans: its license allows drawn letters to go anywhere.
    private static readonly Dictionary<string, string> Faces = new(StringComparer.Ordinal)
    {
        ["regular"] = "22px 'DejaVu Sans'",
        ["bold"] = "bold 24px 'DejaVu Sans'",
    };

    private const string Draw = """
        ({ font, character }) => {
          const canvas = new OffscreenCanvas(120, 120);
          const context = canvas.getContext('2d');
          context.font = font;
          context.fillStyle = 'white';
          context.fillText(character, 40, 80);
          const { data } = context.getImageData(0, 0, 120, 120);
          const cover = Array.from({ length: 120 * 120 }, (_, at) => data[at * 4 + 3]);
          return { advance: Math.round(context.measureText(character).width), cover };
        }
        """;

    private const int Side = 120;
    private const int StandsAt = 40;
    private const int Baseline = 80;

    [Fact(Explicit = true)]
    public Task Are_drawn() => chromium.OpenAsync(Screen.Desktop, "", async channel =>
    {
        await using var file = File.Create(Repository.Find("src", "M1SerialBot.Pictures", "Drawing", "letters.bin"));
        await using var writer = new BinaryWriter(new ZLibStream(file, CompressionLevel.SmallestSize), Encoding.UTF8);
        writer.Write((byte)Faces.Count);
        foreach (var (name, font) in Faces)
        {
            writer.Write(name);
            writer.Write((ushort)Characters.Length);
            foreach (var character in Characters)
            {
                writer.Write((ushort)character);
                Write(writer, Drawn.Of(await channel.Page.EvaluateAsync<JsonElement>(Draw, new { font, character = $"{character}" })));
            }
        }
    });

    private static string Characters { get; } = string.Concat(Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code))
        + string.Concat(Enumerable.Range('À', 'ÿ' - 'À' + 1).Select(code => (char)code)) + Signs;

    // Only the pixels that are covered, two to a byte.
    private static void Write(BinaryWriter writer, Drawn drawn)
    {
        var covered = Enumerable.Range(0, Side * Side).Where(at => Level(drawn, at) > 0).ToList();
        var (left, right) = covered.Count == 0 ? (StandsAt, StandsAt - 1) : (covered.Min(at => at % Side), covered.Max(at => at % Side));
        var (top, bottom) = covered.Count == 0 ? (Baseline, Baseline - 1) : (covered.Min(at => at / Side), covered.Max(at => at / Side));
        writer.Write((byte)drawn.Advance);
        writer.Write((sbyte)(left - StandsAt));
        writer.Write((sbyte)(Baseline - top));
        writer.Write((byte)(right - left + 1));
        writer.Write((byte)(bottom - top + 1));
        var levels = (from y in Enumerable.Range(top, bottom - top + 1) from x in Enumerable.Range(left, right - left + 1) select Level(drawn, (y * Side) + x)).ToList();
        for (var at = 0; at < levels.Count; at += 2)
        {
            writer.Write((byte)((levels[at] << 4) | (at + 1 < levels.Count ? levels[at + 1] : 0)));
        }
    }

    private static int Level(Drawn drawn, int at) => drawn.Cover[at] / 17;

    private sealed record Drawn(int Advance, int[] Cover)
    {
        public static Drawn Of(JsonElement drawn) =>
            new(drawn.GetProperty("advance").GetInt32(), [.. drawn.GetProperty("cover").EnumerateArray().Select(cover => cover.GetInt32())]);
    }
}
