using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Pipeline;

/// <summary>
/// Says which clue to look for next: for each one that was not given, how many months the window would hold afterwards, on average
/// over every month in which the unit may have been made and every distance that the clue's date may have from it.
/// </summary>
internal sealed class NextClueAdvisor(KnowledgeBase knowledge, Func<string, DecodeResult> decode)
{
    // An incomplete serial can stand for a million others; so many of them, evenly spread, tell as much.
    private const int Samples = 100;

    public NextBestClue? Advise(DecodeResult result)
    {
        if (result.Window is not { From: { } from, To: { } to } window)
        {
            return null;
        }

        var now = from.MonthsUntil(to) + 1;
        (ClueKind Kind, double Months)? best = null;
        foreach (var (kind, months) in Expectations(result, window, now))
        {
            if (months < (best?.Months ?? now))
            {
                best = (kind, months);
            }
        }

        return best is { } clue && (int)Math.Round(clue.Months) < now
            ? new NextBestClue(clue.Kind, Math.Max(1, (int)Math.Round(clue.Months)), now)
            : null;
    }

    private IEnumerable<(ClueKind Kind, double Months)> Expectations(DecodeResult result, MonthWindow window, int now)
    {
        var given = result.Clues.Given.Select(clue => clue.Kind).ToHashSet();
        if (result.Serial is { IsMasked: true } serial)
        {
            yield return (ClueKind.Digits, OfDigits(serial, window, now));
        }

        if (!given.Contains(ClueKind.Chip))
        {
            yield return (ClueKind.Chip, OfDate(knowledge.Clues[ClueKind.Chip].TypicalLag!, now));
        }

        if (!given.Contains(ClueKind.Sold))
        {
            // A date that follows the building narrows from the other side, and by as much.
            yield return (ClueKind.Sold, OfDate(knowledge.Clues[ClueKind.Sold].TypicalLag!, now));
        }

        if (!given.Contains(ClueKind.Model) && result.Serial!.Model is null && result.Lead is { } reading)
        {
            yield return (ClueKind.Model, OfModel(reading, window, now));
        }
    }

    private static double OfDate(ClueLag lag, int now)
    {
        var sum = 0;
        for (var built = 1; built <= now; built++)
        {
            for (var distance = lag.FromMonths; distance <= lag.ToMonths; distance++)
            {
                sum += Math.Min(now, built + distance);
            }
        }

        return (double)sum / (now * (lag.ToMonths - lag.FromMonths + 1));
    }

    private double OfModel(Reading lead, MonthWindow window, int now)
    {
        var lengths = lead.Source.Data.Variants
            .Select(id => knowledge.Variants.First(variant => variant.Id == id).Span.ToWindow().Intersect(window)?.Months)
            .Where(months => months is not null)
            .ToList();
        return lengths.Average() ?? now;
    }

    private double OfDigits(Serial serial, MonthWindow window, int now)
    {
        var lengths = Completions(serial.Text)
            .Select(text => decode(text).Window?.Intersect(window)?.Months)
            .Where(months => months is not null)
            .ToList();
        return lengths.Average() ?? now;
    }

    private static IEnumerable<string> Completions(string masked)
    {
        var open = Enumerable.Range(0, masked.Length).Where(at => masked[at] == '?').ToArray();
        var total = (int)Math.Pow(10, open.Length);
        var samples = Math.Min(Samples, total);
        for (var sample = 0; sample < samples; sample++)
        {
            var number = (int)((long)sample * total / samples);
            var digits = masked.ToCharArray();
            foreach (var at in open.Reverse())
            {
                digits[at] = (char)('0' + (number % 10));
                number /= 10;
            }

            yield return new string(digits);
        }
    }
}
