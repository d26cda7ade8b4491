using System.Security.Cryptography;
using System.Text;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Content.Languages;

/// <summary>How much of a language is translated, and how much of that from English as it is now.</summary>
/// <param name="Locale">The language.</param>
/// <param name="Parts">Its files, one after the other.</param>
/// <param name="Issues">What keeps its files from being used.</param>
internal sealed record LanguageCheck(string Locale, IReadOnlyList<LanguagePart> Parts, IReadOnlyList<KnowledgeIssue> Issues)
{
    public bool IsWhole => Issues.Count == 0 && Parts.All(part => part.Missing.Count == 0 && part.Leftover.Count == 0 && part.Stale.Count == 0);

    /// <summary>How many sentences there are to translate; a topic of the FAQ counts as one.</summary>
    public int Total => Parts.Sum(part => part.Sentences.Count);

    public int Translated => Total - Parts.Sum(part => part.Missing.Count);

    /// <summary>The share that's translated, in whole per cent, rounded down: only what's complete has 100.</summary>
    public int Percent => Total == 0 ? 100 : 100 * Translated / Total;

    /// <summary>What <see cref="LanguageLayout.TranslatedFrom"/> has to say once somebody has compared these translations with the English.</summary>
    /// <param name="compared">Whether a sentence, by its id, was compared.</param>
    public string TranslatedFrom(Func<string, bool> compared) => WordsFile.Write(Parts
        .SelectMany(part => part.Sentences.Where(sentence => sentence.IsTranslated).Select(sentence => (part.Name, Sentence: sentence, From: compared(sentence.Id) ? sentence.Hash : sentence.From)))
        .Where(found => found.From is not null)
        .ToDictionary(found => LanguagePart.KeyOf(found.Name, found.Sentence.Id), found => found.From!, StringComparer.Ordinal));
}

/// <summary>How much of one file is translated.</summary>
/// <param name="Name">What it's called, without folder and ending: <c>texts</c>.</param>
/// <param name="File">The file, or the folder of the FAQ.</param>
/// <param name="Sentences">What there is to translate.</param>
/// <param name="Leftover">Ids that it has and English doesn't: nothing says these any more.</param>
internal sealed record LanguagePart(string Name, string File, IReadOnlyList<SentenceToTranslate> Sentences, IReadOnlyList<string> Leftover)
{
    /// <summary>The ids that it lacks; these are said in English.</summary>
    public IReadOnlyList<string> Missing { get; } = [.. Sentences.Where(sentence => !sentence.IsTranslated).Select(sentence => sentence.Id)];

    /// <summary>What's translated from other English than there is now, or nobody knows from which. It's still said.</summary>
    public IReadOnlyList<SentenceToTranslate> Stale { get; } = [.. Sentences.Where(sentence => sentence.IsTranslated && sentence.From != sentence.Hash)];

    /// <param name="name">What it's called.</param>
    /// <param name="file">The file.</param>
    /// <param name="english">What there is to translate.</param>
    /// <param name="given">The ids that it has.</param>
    /// <param name="from">The hashes in <see cref="LanguageLayout.TranslatedFrom"/>.</param>
    public static LanguagePart Of(string name, string file, IEnumerable<KnowledgeSentence> english, IEnumerable<string> given, IReadOnlyDictionary<string, string> from)
    {
        var found = given.ToHashSet(StringComparer.Ordinal);
        var sentences = english.Select(sentence => new SentenceToTranslate(sentence.Id, sentence.Text, found.Contains(sentence.Id), from.GetValueOrDefault(KeyOf(name, sentence.Id)))).ToList();
        return new LanguagePart(name, file, sentences, [.. found.Except(sentences.Select(sentence => sentence.Id))]);
    }

    /// <summary>A sentence's key among all of a language's.</summary>
    public static string KeyOf(string name, string id) => $"{name}/{id}";
}

/// <summary>A sentence in English, and what's known of its translation.</summary>
/// <param name="Id">Its id in its file.</param>
/// <param name="English">What it says.</param>
/// <param name="IsTranslated">Whether there's a translation.</param>
/// <param name="From">The <see cref="Hash"/> of what that was made from; null if nobody noted it.</param>
internal sealed record SentenceToTranslate(string Id, string English, bool IsTranslated, string? From)
{
    // One in 4 billion changes would go unnoticed.
    private const int HashLength = 8;

    /// <summary>Stands for the English, in hexadecimal digits.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(English.ReplaceLineEndings("\n"))))[..HashLength];
}
