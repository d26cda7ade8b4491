using System.Collections.Immutable;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Pipeline;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Text;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Finding;

/// <summary>Turns what a scan found into serials and refusals.</summary>
internal static class SerialFinder
{
    public static FindResult Find(KnowledgeBase knowledge, ReadOnlySpan<char> folded, scoped in TextScan scan, Leniency leniency)
    {
        var serials = ImmutableArray.CreateBuilder<Serial>(Count(scan, ScanKind.Serial));
        var refused = ImmutableArray.CreateBuilder<Refusal>(Count(scan, ScanKind.Refused));
        Span<char> symbols = stackalloc char[SerialSymbols.Most];
        Span<int> positions = stackalloc int[SerialSymbols.Most];
        foreach (ref readonly var item in scan.Items)
        {
            if (item.Kind == ScanKind.Fragment)
            {
                continue;
            }

            if (item.Kind == ScanKind.Refused)
            {
                refused.Add(new Refusal(item.Reason, item.Start, item.End - item.Start));
                continue;
            }

            var count = Symbols.Collect(folded, item, symbols, positions);
            var serial = new SerialText(symbols[..count], positions[..count], item.Model);
            if (RefusalOf(knowledge, serial, scan.SoleModel) is { } reason)
            {
                refused.Add(new Refusal(reason, item.Start, item.End - item.Start));
            }
            else if (IsEnough(knowledge, serial, item, leniency))
            {
                serials.Add(FormatMatcher.Describe(knowledge, serial, item, scan.SoleModel));
            }
        }

        return new FindResult(serials.DrainToImmutable(), refused.DrainToImmutable());
    }

    private static int Count(scoped in TextScan scan, ScanKind kind)
    {
        var count = 0;
        foreach (ref readonly var item in scan.Items)
        {
            count += item.Kind == kind ? 1 : 0;
        }

        return count;
    }

    /// <summary>What a number with the form of a serial is instead; null where nothing speaks against it.</summary>
    /// <remarks>Where a text speaks of one instrument and that is no M1, its numbers are that instrument's.</remarks>
    public static RefusalReason? RefusalOf(KnowledgeBase knowledge, in SerialText serial, NamedModel soleModel) =>
        serial.IsAllZeros ? RefusalReason.OnlyZeros
        : IsAnother(knowledge, serial.Model) || IsAnother(knowledge, soleModel) ? RefusalReason.AnotherModel
        : KnownNonSerials.Find(knowledge.RomLabels, serial) is not null ? RefusalReason.RomLabel
        : null;

    private static bool IsAnother(KnowledgeBase knowledge, NamedModel model) => model.IsNamed && !knowledge.IsVariant(model.Id);

    private static bool IsEnough(KnowledgeBase knowledge, in SerialText serial, in ScanItem item, Leniency leniency)
    {
        if (leniency == Leniency.Lenient || item.IsLabelled || (item.DroppedZeros == 0 ? item.Model.IsNamed : item.IsBesideModel))
        {
            return true;
        }

        foreach (var format in leniency == Leniency.Normal && item is { IsThousands: false, DroppedZeros: 0 } ? knowledge.SerialFormats : [])
        {
            if (format.RunEnd is not null && format.HasForm(serial))
            {
                return true;
            }
        }

        return false;
    }
}
