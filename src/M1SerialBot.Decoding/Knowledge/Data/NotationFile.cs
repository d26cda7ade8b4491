using System.ComponentModel;
using System.Text.Json.Serialization;

namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary><c>notation.json</c>.</summary>
/// <param name="Labels">What people write before a serial.</param>
/// <param name="Companions">Words that may stand beside a serial without meaning anything.</param>
/// <param name="LookAlikes">Letters that are taken for digits.</param>
/// <param name="Cues">Words that tell what a number is.</param>
/// <param name="Instruments">Other instruments, whose numbers are never an M1's.</param>
/// <param name="Months">The names of the twelve months.</param>
/// <param name="Eras">The eras by which Japanese dates count their years.</param>
/// <param name="YearWords">Words before a year of two digits.</param>
/// <param name="Schema">The schema, for editors.</param>
[Description("How people write serials, and the words around numbers that are something else.")]
public sealed record NotationFile(
    [property: Description("What people write before a serial.")] IReadOnlyList<string> Labels,
    [property: Description("Words that may stand beside a serial without meaning anything.")] IReadOnlyList<string> Companions,
    [property: Description("Letters that are easily taken for digits.")] IReadOnlyList<LookAlike> LookAlikes,
    [property: Description("Words beside a number that tell what it is.")] IReadOnlyList<Cue> Cues,
    [property: Description("Makers and models that turn up beside an M1; a number that one of their names governs is theirs.")] IReadOnlyList<OtherInstrument> Instruments,
    [property: Description("Twelve lists: the names of each month, short and long, from January on.")] IReadOnlyList<IReadOnlyList<string>> Months,
    [property: Description("The eras by which Japanese dates count their years.")] IReadOnlyList<Era> Eras,
    [property: Description("Words before a number of two digits that make it a year.")] IReadOnlyList<string> YearWords,
    [property: JsonPropertyName("$schema")] string? Schema = null);
