using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Knowledge.Rules;

namespace M1SerialBot.Decoding.Knowledge.Loading;

/// <summary>Loads the knowledge, all or nothing.</summary>
public static class KnowledgeLoader
{
    private const int VersionLength = 12;

    /// <summary>Checks the files against every rule and, if all hold, compiles them.</summary>
    /// <param name="files">Every file of the knowledge folder, in any order.</param>
    /// <returns>The knowledge, or every issue at once.</returns>
    public static KnowledgeLoadResult Load(IReadOnlyCollection<ContentFile> files) => Load(files, FrozenSet<string>.Empty);

    /// <summary>The same, if files outside the knowledge cite its sources as well.</summary>
    /// <param name="files">Every file of the knowledge folder, in any order.</param>
    /// <param name="citedElsewhere">The ids of the sources cited there; null if unknown, and then no source is reported as unused.</param>
    /// <returns>The knowledge, or every issue at once.</returns>
    public static KnowledgeLoadResult Load(IReadOnlyCollection<ContentFile> files, IReadOnlySet<string>? citedElsewhere)
    {
        ArgumentNullException.ThrowIfNull(files);
        var issues = new IssueCollector();
        var parsed = KnowledgeReader.Read(files, issues);
        parsed.CitedElsewhere = citedElsewhere;
        foreach (var rule in KnowledgeRules.Standards)
        {
            rule.Check(parsed, issues);
        }

        // Examples can only be checked with formats that are sound themselves.
        var foundations = new IssueCollector();
        foreach (var rule in KnowledgeRules.Foundations)
        {
            rule.Check(parsed, foundations);
        }

        issues.AddRange(foundations.ToList());
        SerialDecoder? decoder = null;
        if (foundations.IsEmpty && parsed.IsComplete)
        {
            decoder = new SerialDecoder(KnowledgeBase.Compile(parsed, VersionOf(files)));
            foreach (var rule in KnowledgeRules.Proofs)
            {
                rule.Check(parsed, decoder, issues);
            }
        }

        return new KnowledgeLoadResult(issues.IsEmpty ? decoder?.Knowledge : null, issues.ToList())
        {
            Decoder = issues.IsEmpty ? decoder : null,
            Sources = parsed.Sources?.Sources,
            Variants = parsed.Variants?.Variants,
        };
    }

    // Independent of line ends, so that it is the same on every machine.
    private static string VersionOf(IReadOnlyCollection<ContentFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\n{file.Text.ReplaceLineEndings("\n")}\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..VersionLength];
    }
}
