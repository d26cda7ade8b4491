using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Decoding.Knowledge.Loading;

/// <summary>Parses the files into documents, and reports every fault of their structure.</summary>
internal static class KnowledgeReader
{
    public static KnowledgeDocuments Read(IReadOnlyCollection<ContentFile> files, IssueCollector issues)
    {
        var knowledge = new KnowledgeDocuments();
        foreach (var missing in KnowledgeLayout.Kinds.Where(kind => !kind.MayBeMissing && files.All(file => KnowledgeLayout.KindOf(file.Path) != kind)))
        {
            issues.Add(missing.Path, "$", "This file is missing.");
        }

        foreach (var twice in files.GroupBy(file => file.Path, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            issues.Add(twice.Key, "$", "This file is there twice.");
        }

        foreach (var file in files.DistinctBy(file => file.Path, StringComparer.Ordinal).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            Keep(knowledge, file, Parse(file, issues));
        }

        return knowledge;
    }

    private static object? Parse(ContentFile file, IssueCollector issues)
    {
        if (KnowledgeLayout.KindOf(file.Path) is not { } kind)
        {
            issues.Add(file.Path, "$", "No file is expected here.");
            return null;
        }

        var found = new List<KnowledgeIssue>();
        var parsed = StrictJson.Read(file.Path, file.Text, kind.Type, found);
        issues.AddRange(found);
        return parsed;
    }

    private static void Keep(KnowledgeDocuments knowledge, ContentFile file, object? parsed)
    {
        switch (parsed)
        {
            case SourcesDocument sources:
                knowledge.Sources = sources;
                break;
            case VariantsDocument variants:
                knowledge.Variants = variants;
                break;
            case ClaimsDocument claims:
                knowledge.Claims = claims;
                break;
            case TrapsDocument traps:
                knowledge.KnownNonSerials = traps;
                break;
            case CluesDocument clues:
                knowledge.Clues = clues;
                break;
            case NotationDocument notation:
                knowledge.Notation = notation;
                break;
            case LabelsDocument labels:
                knowledge.Lexicon.Labels = labels;
                break;
            case StatementsDocument statements:
                knowledge.Lexicon.Statements = statements;
                break;
            case CurrenciesDocument currencies:
                knowledge.Lexicon.Currencies = currencies;
                break;
            case PlacesDocument places:
                knowledge.Lexicon.Places = places;
                break;
            case EndingsDocument endings:
                knowledge.Lexicon.Endings = endings;
                break;
            case InstrumentsDocument instruments:
                knowledge.Lexicon.Instruments = instruments;
                break;
            case DatesDocument dates:
                knowledge.Lexicon.Dates = dates;
                break;
            case ListingsDocument listings:
                knowledge.Lexicon.Listings = listings;
                break;
            case KeywordsDocument keywords:
                knowledge.Lexicon.Keywords.Add(new(file.Path, "$", keywords));
                break;
            case Sighting sighting:
                knowledge.Sightings.Add(new(file.Path, "$", sighting));
                break;
            case FormatDocument format:
                knowledge.Formats.Add(new(file.Path, "$", format));
                break;
            default:
                knowledge.LacksFormats |= file.Path.StartsWith(KnowledgePaths.Formats, StringComparison.Ordinal);
                break;
        }
    }
}
