using System.Buffers;
using System.Collections.Frozen;

namespace M1SerialBot.Content.Faq;

/// <summary>What English words say about the subject of a question.</summary>
internal static class EnglishWords
{
    public static SearchWords Words { get; } = new(
        new SearchDocument(
            // Small words, polite words, and what every question here is about.
            Stop: """
                a an the this that these those it its thats theres heres is are was were be been being am i im ive ill id me my mine myself we our ours us they them their he she his her
                one ones of in between among against on at for from with by as and or if so than then there here to into onto off up out over under about after before since until while again already
                do does did doing done have has had having can could will would shall may might must ought let lets get gets got getting gotten
                any some somebody someone anybody anyone something anything please pls plz hi hello hey hiya thanks thank thx ty cheers sorry ok okay yes yeah yep well just really
                very quite also even ever maybe perhaps actually basically exactly currently now today yesterday suddenly recently lately sometimes always usually often
                u ur ya gonna wanna guys folks dear everyone everybody ago
                korg m1 m1s synth synths synthesizer synthesizers synthesiser synthesisers keyboard keyboards workstation workstations instrument instruments unit units machine thing things
                help helps advice tip tips idea ideas question questions problem problems issue issues trouble need needs needed want wants wanted wanting know knows
                ask asks asking asked wonder wondering try tries trying tried seem seems looking looks look
                possible way ways owner owners user users find finds finding found fix fixes fixing fixed repair repairs repairing repaired vintage
                """,
            Common: """
                all every everything only other another same different more most less least much many few lot
                good better best too bad worse worst great nice fine right wrong real fake true false original
                new old young early late first last second next long short high low big small large heavy light dark bright loud quiet hot cold fast slow hard easy
                open close start stop turn switch go come keep lose find make build buy sell pay cost cheap expensive money worth value ship send carry travel store storage save load
                work run play write read hear listen press push pull hold put take give bring use change replace clean clear add set check test connect plug move wait happen begin end
                break stick die dead forget wear crack burn smell melt leak fall drop hit catch
                you me person man woman kid child friend dog cat car house home room table school office city country world
                time day week month year age date today number digit letter word name list page book article picture photo image video film movie game
                web internet online site website computer pc mac phone app file computer cable wire
                song sound music tune tone noise note chord piano organ bass guitar drum voice string band tape record concert house
                part piece case box bag cover stand side front back top bottom inside outside color white black yellow gray red blue green
                key card code line light water oil food pizza game size length color shape power service support guide instruction paper sign
                life love like hate feel think believe own owner claim police safe trust rare popular common special difference compare alternative
                still nowadays not vs ai second hand sale shop dealer message universe memory update upgrade local drive should master pack transport filter effect speaker hang dirty silent robin
                """,
            Asking: "what who when where why how say tell mean explain show",
            Beside: "all every everything each both replace change swap turn check set install adjust download euro eur dollar usd pound gbp m1r m1ex m1rex rack ex",
            Negation: "not",
            Advice: "should",
            Money: "euro euros eur dollar dollars usd bucks pound pounds gbp quid yen",
            Forms: []),
        SearchTokenizer.Tokenize,
        EnglishStemmer.Stem);
}

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
