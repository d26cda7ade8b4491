using M1SerialBot.Decoding.Finding;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Text;

namespace M1SerialBot.Decoding;

/// <summary>How many different serials a scan found; one that stands there twice counts once.</summary>
/// <remarks>
/// A number that is known to be something else, such as the label of a ROM chip, or that is written like a plain one, such as 100,000,
/// is chosen only where there is no other.
/// </remarks>
/// <param name="Count">How many there are.</param>
/// <param name="First">The first of them.</param>
internal readonly record struct SerialChoice(int Count, ScanItem First)
{
    public static SerialChoice Of(KnowledgeBase knowledge, scoped in TextScan scan, ReadOnlySpan<char> folded)
    {
        var count = 0;
        var first = default(ScanItem);
        ScanItem? secondBest = null;
        Span<char> chosen = stackalloc char[Symbols.Most];
        Span<char> symbols = stackalloc char[Symbols.Most];
        Span<int> positions = stackalloc int[Symbols.Most];
        var length = 0;
        foreach (ref readonly var item in scan.Items)
        {
            if (item.Kind != ScanKind.Serial)
            {
                continue;
            }

            var taken = Symbols.Collect(folded, item.Start, item.End, symbols, positions);
            if (SerialFinder.RefusalOf(knowledge, new SerialText(symbols[..taken], positions[..taken], item.Model)) is { } reason)
            {
                secondBest ??= reason == RefusalReason.OnlyZeros ? null : item;
            }
            else if (item is { IsThousands: true, IsLabelled: false })
            {
                secondBest ??= item;
            }
            else if (count == 0)
            {
                first = item;
                length = taken;
                symbols.CopyTo(chosen);
                count = 1;
            }
            else if (!symbols[..taken].SequenceEqual(chosen[..length]))
            {
                count++;
            }
        }

        return count == 0 && secondBest is { } other ? new SerialChoice(1, other) : new SerialChoice(count, first);
    }
}
