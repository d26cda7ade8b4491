using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using M1SerialBot.Bot.Features.Sightings;
using M1SerialBot.Content;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Knowledge.Loading;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Ledger;

/// <summary>Reads a report of a unit: the record that the bot makes, or the issue form as GitHub renders it.</summary>
internal sealed partial class ReportReader(ContentSnapshot content, YearMonth now)
{
    /// <summary>The headings of the form, in the order of its fields.</summary>
    public static readonly IReadOnlyList<string> Headings =
    [
        RecordHeading, ModelHeading, SerialHeading, ChipHeading, SoldHeading, LetteringHeading, PhotosHeading, "How do you know?", ConsentHeading,
    ];

    private const string RecordHeading = "Record";
    private const string ModelHeading = "Model";
    private const string SerialHeading = "Serial";
    private const string ChipHeading = "Newest date code on a chip inside";
    private const string SoldHeading = "Receipt, warranty card or inspection stamp";
    private const string LetteringHeading = "Lettering on the rear";
    private const string PhotosHeading = "Link to photos";
    private const string ConsentHeading = "Consent";
    private const int LongestName = 80;
    private const string Empty = "_No response_";
    private const string ReportSource = "reader-report";
    private const string Schema = "../../schema/sighting.schema.json";

    /// <summary>Reads it.</summary>
    /// <param name="text">The report.</param>
    /// <param name="reportedAt">Where it can be looked up, such as the issue; null if nowhere.</param>
    /// <param name="number">Tells two reports of similar serials apart, such as the issue's number; null for none.</param>
    public Report Read(string text, Uri? reportedAt, string? number)
    {
        // Half a surrogate pair is no text that JSON can hold.
        text = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        var fields = FieldsOf(text);
        var record = fields.GetValueOrDefault(RecordHeading) is { Length: > 0 } pasted ? pasted : text;
        if (fields.Count > 0 && !IsTicked(fields.GetValueOrDefault(ConsentHeading)))
        {
            return Report.Refused(content.Texts.LedgerNoConsent);
        }

        // The bot puts a link to photos after the record. An address inside it is only talk.
        return JsonOf(record) is { } json ? OfJson(json, AddressIn(record.Replace(json, "", StringComparison.Ordinal)), reportedAt, number) : OfFields(fields, reportedAt, number);
    }

    // What GitHub makes of a form: a heading for each field, and what was typed below it.
    private static Dictionary<string, string> FieldsOf(string text)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        string? heading = null;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith("### ", StringComparison.Ordinal) && Headings.Contains(line[4..].Trim()))
            {
                heading = line[4..].Trim();
                fields[heading] = "";
            }
            else if (heading is not null)
            {
                fields[heading] += $"{line}\n";
            }
        }

        return fields.ToDictionary(field => field.Key, field => field.Value.Trim() is var value && value != Empty ? value : "", StringComparer.Ordinal);
    }

    private static bool IsTicked(string? consent) => consent is not null && (consent.Contains("[x]", StringComparison.OrdinalIgnoreCase));

    private static string? JsonOf(string text)
    {
        var (from, to) = (text.IndexOf('{', StringComparison.Ordinal), text.LastIndexOf('}'));
        return from >= 0 && to > from ? text[from..(to + 1)] : null;
    }

    private Report OfJson(string json, Uri? photos, Uri? reportedAt, string? number)
    {
        var issues = new List<KnowledgeIssue>();
        if (SightingJson.Read(json, issues) is not { } sighting)
        {
            return Report.Refused([.. issues.Select(issue => $"{issue.Path}: {issue.Message}")]);
        }

        return Named(Sourced(sighting, photos, reportedAt, number));
    }

    private Report OfFields(Dictionary<string, string> fields, Uri? reportedAt, string? number)
    {
        var texts = content.Texts;
        if (fields.GetValueOrDefault(SerialHeading) is not { Length: > 0 } serial)
        {
            return Report.Refused(texts.LedgerNoSerial);
        }

        var model = fields.GetValueOrDefault(ModelHeading) is { Length: > 0 } named ? named : content.Knowledge.Variants[0].Id;
        var (chip, sold) = (fields.GetValueOrDefault(ChipHeading) ?? "", fields.GetValueOrDefault(SoldHeading) ?? "");
        var result = content.Decoder.Decode($"{model} {serial}", ClueSet.Of(clue => clue.Kind switch
        {
            ClueKind.Chip => chip,
            ClueKind.Sold => sold,
            _ => null,
        }));
        if (result.Serial is not { } read || result.Readings.IsEmpty || content.Knowledge.VariantOf(result) is not { } variant)
        {
            return Report.Refused(texts.LedgerNotASerial(serial: Shown(serial)));
        }

        var unread = result.Problems.OfType<UnreadableClue>().Select(problem => texts.LedgerUnreadClue(clue: texts.Name(problem.Clue))).ToArray();
        if (unread.Length > 0)
        {
            return Report.Refused(unread);
        }

        var digits = read.Text[(read.Text.LastIndexOf('-') + 1)..];
        var lettering = fields.GetValueOrDefault(LetteringHeading) ?? "";
        var sighting = new Sighting(
            digits,
            variant.Id,
            new Evidence(
                $"seen-{digits.TrimEnd('?').ToLowerInvariant()}",
                SightingReport.Statement(digits, lettering.StartsWith("small", StringComparison.Ordinal), lettering.StartsWith("larger", StringComparison.Ordinal)),
                Grade.SingleReport,
                [new Citation(ReportSource)]),
            Dated(result, ClueBound.NotBefore)?.From,
            Dated(result, ClueBound.NotAfter)?.To);
        return Named(Sourced(sighting, AddressIn(fields.GetValueOrDefault(PhotosHeading) ?? ""), reportedAt, number));
    }

    private static MonthWindow? Dated(DecodeResult result, ClueBound bound) =>
        result.Clues.Given.FirstOrDefault(clue => ClueDefinition.Of(clue.Kind).Bound == bound)?.Means;

    // A report is a source of its own, so that it counts apart from others. With photos, anyone can check it, so it's documented.
    // Nobody gives their own report another source or grade through an issue; only who keeps the records does.
    private Sighting Sourced(Sighting sighting, Uri? photos, Uri? reportedAt, string? number)
    {
        if (number is null && (sighting.Source is not null || sighting.Evidence.Citations.All(citation => content.Knowledge.Sources.ContainsKey(citation.Source))))
        {
            return sighting with { Schema = Schema };
        }

        var rule = number is null || sighting.Evidence.Rule.EndsWith($"-{number}", StringComparison.Ordinal) ? sighting.Evidence.Rule : $"{sighting.Evidence.Rule}-{number}";
        var source = $"report-{rule}";
        return sighting with
        {
            Schema = Schema,
            Evidence = sighting.Evidence with
            {
                Rule = rule,
                Grade = photos is null ? Grade.SingleReport : Grade.Documented,
                Citations = [new Citation(source)],
            },
            Source = new Source(
                source, SourceKind.Owner, string.Create(CultureInfo.InvariantCulture, $"A report of a unit numbered {sighting.Serial}"), source, now, photos ?? reportedAt),
        };
    }

    // The record's file is named after its rule, so that has to be a plain name.
    private Report Named(Sighting sighting)
    {
        var rule = sighting.Evidence.Rule;
        return rule.Length is > 0 and <= LongestName && rule.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-')
            ? new Report(sighting, [])
            : Report.Refused(content.Texts.LedgerNoName(name: Shown(rule)));
    }

    private static string Shown(string typed) => typed.Length <= 20 ? typed : typed[..20];

    private static Uri? AddressIn(string text) =>
        Address().Match(text) is { Success: true, Value: var address } && Uri.TryCreate(address, UriKind.Absolute, out var url) ? url : null;

    [GeneratedRegex(@"https://[^\s<>""'`)\]}]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}

/// <summary>A report that was read, or why it can't be.</summary>
/// <param name="Sighting">The record; null if there are problems.</param>
/// <param name="Problems">Every problem; empty if there's a record.</param>
internal sealed record Report(Sighting? Sighting, IReadOnlyList<string> Problems)
{
    public static Report Refused(params string[] problems) => new(null, problems);
}
