using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Results;

namespace M1SerialBot.Bot.Cards;

/// <summary>Formats a problem: what couldn't be read, and one thing to do about it.</summary>
internal sealed class ProblemFormatter(KnowledgeBase knowledge, Localizer texts, FormatStyle style)
{
    public string Format(Problem problem) => texts.LineProblem(text: TextOf(problem), code: problem.Code);

    private string TextOf(Problem problem) => problem switch
    {
        NothingToRead { LooksLike: { } what } => texts.ProblemM1E01LooksLike(what: texts.Name(what)),
        LookAlikeLetter letter => texts.ProblemM1E02(
            letter: letter.Letter.ToString(), digit: letter.Digit.ToString(), position: (letter.Position + 1).Invariant(),
            suggestion: letter.Suggestion),
        TooShort { LooksLikeYear: true } year => WithSuggestions(year.Suggestions, texts.ProblemM1E03Year),
        TooShort few => WithSuggestions(few.Suggestions, texts.ProblemM1E03(digits: few.Digits.Invariant())),
        DroppedZeros zeros => texts.ProblemM1E12(digits: texts.Digits(zeros.Digits)!, serial: zeros.ReadAs, instead: zeros.Instead),
        TooLong many => texts.ProblemM1E04(digits: many.Digits.Invariant()),
        PastTheRun past => texts.ProblemM1E05(end: texts.Count(past.End)),
        AnotherModel another when knowledge.Variants.All(variant => variant.Id != another.Model) =>
            texts.ProblemM1E06Named(model: another.Model, about: About(another.Model)).TrimEnd(),
        AnotherModel another => texts.ProblemM1E06(model: another.Model, about: About(another.Model)),
        UnexpectedLetter { Model: { } model } letter => texts.ProblemM1E13First(
            letter: letter.Letter.ToString(), model: model, letters: texts.List(letter.Letters.Select(known => known.ToString()))),
        UnexpectedLetter letter => WithSuggestions(
            letter.Suggestion is { } without ? [without] : [], texts.ProblemM1E13(letter: letter.Letter.ToString(), position: (letter.Position + 1).Invariant())),
        SeveralNumbers several => texts.ProblemM1E08(serials: texts.List(several.Serials.Select(serial => serial.Text))),
        RomLabel label => texts.ProblemM1E09(about: texts.Translate(label.Evidence.Statement)),
        ListPrice price => texts.ProblemM1E11(about: texts.Translate(price.Evidence.Statement)),
        UnreadableClue clue => texts.ProblemM1E10(clue: texts.Name(clue.Clue), text: style.Escape(clue.Text), example: texts.Get(DefinitionTextKeys.Example(clue.Clue))),
        NothingToRead => texts.ProblemM1E01,
        LicenceCode => texts.ProblemM1E07,
        _ => throw new ArgumentOutOfRangeException(nameof(problem), problem.Code, "No words for this problem."),
    };

    private string About(string model) => knowledge.Neighbours.FirstOrDefault(neighbour => neighbour.Id == model) is { } neighbour
        ? texts.Translate(neighbour.Evidence.Statement)
        : texts.Translate(knowledge.Formats.FirstOrDefault(format => format.Variants[0] == model)?.Summary ?? "");

    private string WithSuggestions(IReadOnlyList<string> suggestions, string text) =>
        suggestions.Count == 0 ? text : texts.Sentences(first: text, second: texts.LineSuggestions(suggestions: texts.List(suggestions)));
}
