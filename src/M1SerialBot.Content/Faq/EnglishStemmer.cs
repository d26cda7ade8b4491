using System.Buffers;
using System.Collections.Frozen;

namespace M1SerialBot.Content.Faq;

/// <summary>Maps the forms of an English word to one stem: batteries and battery, stuck and sticking, licence and license.</summary>
/// <remarks>A stem needn't be a word.</remarks>
internal static class EnglishStemmer
{
    private const int MinLength = 3;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    // Each line: a word, and its irregular forms.
    private static readonly FrozenDictionary<string, string> Irregular = """
        lose lost
        go gone goes going went
        break broke broken
        stick stuck
        freeze froze frozen
        steal stole stolen
        make made
        build built
        buy bought
        sell sold
        wear worn wore
        keep kept
        die dead dying died
        hang hung
        forget forgot forgotten
        write written wrote
        heavy heavier
        old older oldest
        new newer newest
        license licence licences licenses
        gray grey
        color colour
        program programme programmes
        replace replacement replacements
        weight weigh weighs
        use uses used using
        key keys
        none cannot cant dont doesnt didnt wont isnt arent wasnt hasnt havent couldnt wouldnt no never nothing without not
        what which whats
        where wheres
        who whos whose
        how hows
        when whens
        vs versus
        euro euros
        you your youre yours
        """.Split('\n', StringSplitOptions.TrimEntries).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(words => words.Skip(1).Select(form => (Form: form, Word: words[0])))
        .ToFrozenDictionary(pair => pair.Form, pair => pair.Word, StringComparer.Ordinal);

    /// <summary>The stem of a lower-case word without diacritics.</summary>
    public static string Stem(string word)
    {
        word = Irregular.GetValueOrDefault(word, word);

        // M1s is a plural; CR2032 and 01W stay as they are.
        if (word.Any(char.IsAsciiDigit))
        {
            return word.Length > 2 && word[^1] == 's' && char.IsAsciiDigit(word[^2]) ? word[..^1] : word;
        }

        return word.Length <= MinLength ? word : WithoutE(WithoutEnding(Singular(word)));
    }

    private static string Singular(string word) =>
        word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 ? $"{word[..^3]}y"
        : EndsInAny(word, "sses", "xes", "ches", "shes", "zes") ? word[..^2]
        : word[^1] == 's' && !EndsInAny(word, "ss", "us", "is") ? word[..^1]
        : word;

    private static string WithoutEnding(string word) =>
        word.EndsWith("ing", StringComparison.Ordinal) && HasVowel(word[..^3]) ? Undoubled(word[..^3])
        : word.EndsWith("ied", StringComparison.Ordinal) && word.Length > 4 ? $"{word[..^3]}y"
        : word.EndsWith("ed", StringComparison.Ordinal) && HasVowel(word[..^2]) ? Undoubled(word[..^2])
        : word;

    // Also unites "initialise" and "initialize".
    private static string WithoutE(string word)
    {
        var bare = word.Length > MinLength && word[^1] == 'e' ? word[..^1] : word;
        return bare.Length > 4 && bare.EndsWith("is", StringComparison.Ordinal) ? $"{bare[..^1]}z" : bare;
    }

    private static string Undoubled(string stem) =>
        stem.Length > MinLength && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z') ? stem[..^1] : stem;

    private static bool HasVowel(string stem) => stem.Length >= MinLength && stem.AsSpan().ContainsAny(Vowels);

    private static bool EndsInAny(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
