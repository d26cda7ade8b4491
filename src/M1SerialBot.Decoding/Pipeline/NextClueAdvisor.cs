using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Pipeline;

/// <summary>
/// Recommends the clue that would narrow the window most: on average over every month in which the unit can have been made, and every
/// distance that the clue's date can have from it.
/// </summary>
internal sealed class NextClueAdvisor(ClueContext context, Func<string, DecodeResult> decode)
{
    // An incomplete serial can stand for a million others; a hundred of them, evenly spread, are enough for an average.
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
        if (result.Serial is { IsMasked: true } serial)
        {
            yield return (ClueKind.Digits, OfDigits(serial, window, now));
        }

        // Of two that would help as much, the one that counts for more.
        var given = result.Clues.Given.Select(clue => clue.Kind).ToHashSet();
        foreach (var definition in ClueDefinition.All.Where(definition => !given.Contains(definition.Kind)).OrderByDescending(definition => definition.Trust))
        {
            if (definition.ExpectedMonths(context, result, window, now) is { } months)
            {
                yield return (definition.Kind, months);
            }
        }
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
