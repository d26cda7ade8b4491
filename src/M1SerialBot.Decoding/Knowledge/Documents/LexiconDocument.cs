using System.ComponentModel;
using System.Text.Json.Serialization;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Knowledge.Documents;

/// <summary>Words of one language.</summary>
public sealed record WordGroup(
    [property: Description("The language: two letters, or \"any\" for words that many languages share.")] string Language,
    [property: Description("Words or phrases. Accents and case don't matter.")] IReadOnlyList<string> Words);

/// <summary><c>lexicon/labels.json</c>.</summary>
[Description("Words that call a number a serial, and words around it that don't matter.")]
public sealed record LabelsDocument(
    [property: Description("What people write before a serial.")] IReadOnlyList<WordGroup> Labels,
    [property: Description("What people write after a serial.")] IReadOnlyList<WordGroup> LabelsAfter,
    [property: Description("How a word begins that is a serial's label.")] IReadOnlyList<string> LabelBeginnings,
    [property: Description("Words for \"number\" that don't say whose it is.")] IReadOnlyList<WordGroup> NumberWords,
    [property: Description("How a word ends that is another thing's number, such as Rechnungsnummer.")] IReadOnlyList<string> OtherEndings,
    [property: Description("Words that can stand beside a serial without changing what it means.")] IReadOnlyList<WordGroup> Fillers,
    [property: Description("The maker of the instruments that the bot is about.")] IReadOnlyList<string> OwnMakers,
    [property: Description("Words before an instrument that is only compared with.")] IReadOnlyList<WordGroup> Comparisons,
    [property: Description("Words before a range of numbers.")] IReadOnlyList<WordGroup> Ranges,
    [property: Description("Words between two readings of one digit: 7 or 8.")] IReadOnlyList<WordGroup> Alternatives,
    [property: Description("Words before what is written on an instrument: on its back it says 198765.")] IReadOnlyList<WordGroup> Inscriptions,
    [property: Description("Things other than instruments of a list that have a serial of their own: the amp's serial, the case for my M1.")] IReadOnlyList<WordGroup> Things,
    [property: JsonPropertyName("$schema")] string? Schema = null);

/// <summary><c>lexicon/statements.json</c>.</summary>
[Description("What a sentence says about its numbers: that one is made up or isn't the serial, whose it is, and what it belongs together with.")]
public sealed record StatementsDocument(
    [property: Description("Words that make what's said after them an invention: suppose, hypothetically.")] IReadOnlyList<WordGroup> Suppositions,
    [property: Description("Words for an example. They reach to the next comma.")] IReadOnlyList<WordGroup> Examples,
    [property: Description("Words for what's the writer's own. An example with one of them is no invention: for example, mine is 198765.")] IReadOnlyList<WordGroup> Own,
    [property: Description("Words before a number that isn't it: not 198765 but 198766. They deny a label after a number, too.")] IReadOnlyList<WordGroup> Denials,
    [property: Description("Words right after a number that isn't it.")] IReadOnlyList<WordGroup> DenialsAfter,
    [property: Description("Words after a number, before what it belongs to: 198765 is the amp's.")] IReadOnlyList<WordGroup> Attributions,
    [property: Description("The same, after a comma or in the next sentence: 198765. That's the amp's.")] IReadOnlyList<WordGroup> References,
    [property: Description("Words before the last word or number of a clause, whose subject is its first: the PIN of the locker is 198765.")] IReadOnlyList<WordGroup> Copulas,
    [property: Description("Words before a label that make it another thing's: the case has its own serial.")] IReadOnlyList<WordGroup> Separate,
    [property: Description("Words between two numbers of the same kind: serials 198765 and 198766.")] IReadOnlyList<WordGroup> Conjunctions,
    [property: Description("Words between the two ends of a range: 100000 to 150000.")] IReadOnlyList<WordGroup> RangeJoins,
    [property: Description("Words right after the end of a range: 100000 and below.")] IReadOnlyList<WordGroup> RangeEnds,
    [property: JsonPropertyName("$schema")] string? Schema = null);

/// <summary>A file in <c>lexicon/keywords/</c>.</summary>
[Description("Words beside a number that say what it is.")]
public sealed record KeywordsDocument(
    [property: Description("What the number beside the words is.")] NonSerialKind Kind,
    [property: Description("Words before the number.")] IReadOnlyList<WordGroup> Before,
    [property: Description("Words after the number.")] IReadOnlyList<WordGroup> After,
    [property: Description("Everyday words with other meanings, before the number: they count only right beside one that fits.")] IReadOnlyList<WordGroup> EverydayBefore,
    [property: Description("Everyday words with other meanings, after the number: they count less.")] IReadOnlyList<WordGroup> EverydayAfter,
    [property: JsonPropertyName("$schema")] string? Schema = null);

/// <summary><c>lexicon/currencies.json</c>.</summary>
[Description("The currencies of the world, old ones included. Currency signs are known by themselves.")]
public sealed record CurrenciesDocument(
    [property: Description("Where the codes are from.")] string Source,
    IReadOnlyList<Currency> Currencies,
    [property: JsonPropertyName("$schema")] string? Schema = null);

/// <summary>A currency.</summary>
public sealed record Currency(
    [property: Description("The code, three letters.")] string Code,
    [property: Description("Its names and abbreviations.")] IReadOnlyList<string> Words,
    [property: Description("Names that have other meanings, so that they count less.")] IReadOnlyList<string>? Everyday = null,
    [property: Description("Names that count only in capital letters, because they are everyday words otherwise; the code too, if it is one.")] IReadOnlyList<string>? Capitals = null);

/// <summary><c>lexicon/places.json</c>.</summary>
[Description("Towns and countries whose postcodes have six digits, as a serial has.")]
public sealed record PlacesDocument(
    [property: Description("Their names, in their own language and in English.")] IReadOnlyList<WordGroup> Places,
    [property: JsonPropertyName("$schema")] string? Schema = null);

/// <summary><c>lexicon/endings.json</c>.</summary>
[Description("How file names and host names end.")]
public sealed record EndingsDocument(
    [property: Description("Endings of file names, without the dot.")] IReadOnlyList<string> Files,
    [property: Description("Endings of host names, without the dot.")] IReadOnlyList<string> Hosts,
    [property: JsonPropertyName("$schema")] string? Schema = null);

/// <summary><c>lexicon/instruments.json</c>.</summary>
[Description("Instruments and other things that turn up beside an M1. A number that one of their names governs is theirs.")]
public sealed record InstrumentsDocument(
    IReadOnlyList<Maker> Makers,
    [property: Description("Letters before the digits of a component or a version, which is no instrument: IC23, CR2032.")] IReadOnlyList<string> Parts,
    [property: JsonPropertyName("$schema")] string? Schema = null);

/// <summary>A maker and its models.</summary>
public sealed record Maker(
    [property: Description("The maker's name.")] string Id,
    [property: Description("How it is written; empty if the name alone says nothing.")] IReadOnlyList<string> Names,
    [property: Description("Its models. A dash, a blank or nothing between letters and digits makes no difference.")] IReadOnlyList<string> Models);

/// <summary><c>lexicon/dates.json</c>.</summary>
[Description("Words that dates are written with.")]
public sealed record DatesDocument(
    [property: Description("Twelve lists: the names of each month, short and long, from January on.")] IReadOnlyList<IReadOnlyList<string>> Months,
    [property: Description("The eras by which Japanese dates count their years.")] IReadOnlyList<Era> Eras,
    [property: Description("Named times of a year: seasons, holidays.")] IReadOnlyList<Period> Periods,
    [property: Description("Equal parts of a year, which have a number: quarters, halves.")] IReadOnlyList<YearPart> Parts,
    [property: Description("Words for the first, the second and so on; a list for each.")] IReadOnlyList<IReadOnlyList<string>> Ordinals,
    [property: Description("Words before a number of two digits that make it a year.")] IReadOnlyList<string> YearWords,
    [property: Description("Words that call a number a date. Only after one of them are six digits the day, the month and the year: dated 900312.")] IReadOnlyList<string> DateWords,
    [property: Description("Words that can stand in a date and say nothing: the endings of ordinals, articles, prepositions.")] IReadOnlyList<string> Ignored,
    [property: Description("Words before or after the number of a week.")] IReadOnlyList<string> WeekWords,
    [property: Description("What a year ends with if ten years are meant: the 1980s.")] IReadOnlyList<string> DecadeEndings,
    [property: Description("Words before a year if ten years are meant: the années 80.")] IReadOnlyList<string> DecadeWords,
    [property: Description("Parts of ten years: early, late.")] IReadOnlyList<DecadePart> DecadeParts,
    [property: Description("Ten years with a name: the eighties.")] IReadOnlyList<NamedDecade> NamedDecades,
    [property: Description("What people say if they don't know.")] IReadOnlyList<string> Nothing,
    [property: JsonPropertyName("$schema")] string? Schema = null);

/// <summary>A part of ten years, as long as anybody may mean by it.</summary>
public sealed record DecadePart(
    [property: Description("The first year: 0 is the one that ends with 0.")] int From,
    [property: Description("The last year: 9 is the one that ends with 9.")] int To,
    [property: Description("Its names. They're words before a year, too.")] IReadOnlyList<string> Names);

/// <summary>Ten years with a name.</summary>
public sealed record NamedDecade(
    [property: Description("The first of them.")] int FirstYear,
    [property: Description("Their names.")] IReadOnlyList<string> Names);

/// <summary>A time of a year, from the first month to the last that anybody may mean by it.</summary>
public sealed record Period(
    [property: Description("The first month: 1 is January, 0 the December before.")] int From,
    [property: Description("The last month: 12 is December, 13 the January after.")] int To,
    [property: Description("Why it's so long.")] string Because,
    [property: Description("Its names.")] IReadOnlyList<string> Names);

/// <summary>One of several equal parts of a year.</summary>
public sealed record YearPart(
    [property: Description("How many of them a year has.")] int Count,
    [property: Description("What they are called.")] IReadOnlyList<string> Names,
    [property: Description("Letters for them that can be an era's as well, so they count only beside a year in full: H1 1990.")] IReadOnlyList<string>? Letters = null);

/// <summary>An era, whose years are counted from 1.</summary>
public sealed record Era(
    [property: Description("What it is called.")] string Name,
    [property: Description("The calendar year of its year 1.")] int FirstYear,
    [property: Description("The calendar year of its last year.")] int LastYear,
    [property: Description("How it is written before a year.")] IReadOnlyList<string> Names);
