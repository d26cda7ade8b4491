using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
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

/// <summary>The whole knowledge, or every reason why it can't be loaded.</summary>
/// <param name="Knowledge">The knowledge; null if there is any issue.</param>
/// <param name="Issues">Every issue; empty if there is knowledge.</param>
public sealed record KnowledgeLoadResult(KnowledgeBase? Knowledge, IReadOnlyList<KnowledgeIssue> Issues)
{
    /// <summary>Whether the knowledge could be loaded.</summary>
    [MemberNotNullWhen(true, nameof(Knowledge), nameof(Decoder))]
    public bool IsLoaded => Knowledge is not null;

    /// <summary>A decoder with the knowledge; null if there is any issue.</summary>
    public SerialDecoder? Decoder { get; init; }

    /// <summary>The sources, so that citations from outside can be checked even if other files have issues; null if their own file has.</summary>
    public IReadOnlyList<Source>? Sources { get; init; }

    /// <summary>The variants, for the same reason; null if their own file has issues.</summary>
    public IReadOnlyList<Variant>? Variants { get; init; }
}
