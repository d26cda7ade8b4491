using M1SerialBot.Bot.Cards;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Results;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Features.Serial;

/// <summary>A decode result: a plain line for notifications and screen readers, then an embed.</summary>
internal sealed class ResultCard(ContentSnapshot content, Localizer texts, bool takesSightings)
{
    /// <summary>Of all fields together, in characters.</summary>
    public const int MaxFieldsLength = 1500;

    private const int EvidenceShown = 3;
    private const int MaxNextLength = 150;
    private const int MaxTitleLength = 250;
    private const int MaxProblemsLength = 1800;

    private readonly ResultFormatter _formatter = new(content.Knowledge, texts, FormatStyle.Card);

    private readonly ResultButtons _buttons = new(content, texts, takesSightings);

    /// <summary>For the caller, with the whole serial.</summary>
    public Message Private(DecodeResult result, ClueSet given) =>
        Make(result, content.Decoder.NextBestClue(result)) with { Components = _buttons.Private(result, given), IsPrivate = true };

    /// <summary>For everybody, with a masked serial. Its owner may delete it without managing messages.</summary>
    public Message Public(DecodeResult result, ClueSet given, Snowflake owner) =>
        Make(Masking.Of(result), content.Decoder.NextBestClue(result)) with { Components = _buttons.Public(result, given, owner) };

    private Message Make(DecodeResult result, NextBestClue? next) => new()
    {
        Content = Truncate.Text(Line(Masking.Of(result)), CardLimits.MaxLineLength),
        Embeds =
        [
            new Embed
            {
                Title = Truncate.Text(_formatter.Title(result), MaxTitleLength),
                Description = Description(result),
                Color = ResultColor.Of(result),
                Fields = Fields(result, next),
                Footer = new EmbedFooter(texts.CardFooter(
                    footer: texts.Footer(version: content.Knowledge.Version), reading: result.Lead?.Format ?? texts.CardNoReading)),
            },
        ],
    };

    private string Line(DecodeResult result) => result switch
    {
        { Serial: null, Outcome: Outcome.Ambiguous } => texts.LineSeveral,
        { Serial: null } => texts.LineUnreadable,
        { Clues.Outranked: { } outranked } => texts.LineOutranked(
            unit: Unit(result), when: _formatter.When(result), outranked: texts.Name(outranked), confidence: texts.Name(result.Confidence)),
        { Clues.Verdict: ClueVerdict.Conflict } => texts.LineConflict(unit: Unit(result)),
        { Clues.Verdict: ClueVerdict.Check, IsDated: true, Window: { } window } => texts.LineCheck(
            unit: Unit(result), window: texts.Window(window), confidence: texts.Name(result.Confidence)),
        { IsDated: true, Window: { } window } => texts.LineEstimate(unit: Unit(result), window: texts.Window(window), confidence: texts.Name(result.Confidence)),
        _ => texts.LineUnknown(unit: Unit(result)),
    };

    // "M1 198•••", unless the serial begins with the model's name.
    private static string Unit(DecodeResult result)
    {
        var serial = result.Serial!;
        return result.Model is not { } model || serial.Text.StartsWith($"{model}-", StringComparison.Ordinal) ? serial.Text : $"{model} {serial.Text}";
    }

    private string Description(DecodeResult result)
    {
        var parts = new List<string> { _formatter.Description(result) };
        if (!result.Problems.IsEmpty)
        {
            parts.Add(Truncate.Lines([.. result.Problems.Select(_formatter.Problem)], MaxProblemsLength, More));
        }

        if (result is { IsDated: true, Window: { } window })
        {
            var span = content.Knowledge.Span;
            parts.Add($"`{TimelineText.DrawNarrow(span, window)}`\n" + texts.Timeline(
                first: span.From!.Value.Year.Invariant(), last: span.To!.Value.Year.Invariant(), window: texts.Window(window)));
        }

        if (result.Serial is null || result.Problems.Any(problem => problem.Blocks))
        {
            return string.Join("\n\n", parts);
        }

        parts.Add(texts.CardTips(keys: _formatter.KeysTip(result), screen: texts.TipScreen));
        return string.Join("\n\n", parts);
    }

    // Conflicts list their innocent causes, so they get some of the evidence's room.
    private IReadOnlyList<EmbedField> Fields(DecodeResult result, NextBestClue? next)
    {
        var isConflict = result.Clues.Verdict is ClueVerdict.Conflict or ClueVerdict.Check;
        var lines = new ResultSections(_formatter, texts);
        var fields = new FieldBudget(MaxFieldsLength - MaxNextLength, More);
        fields.Add(result.IsDated ? texts.FieldLikely : texts.FieldClues, [.. Likely(result, lines)], maxLength: 330);
        if (result.IsDated)
        {
            fields.Add(
                texts.CardConfidence(confidence: _formatter.ConfidenceWord(result)), [_formatter.WhyNotMore(result).Capitalized()], maxLength: 180);
        }

        if (result.Window is not null)
        {
            fields.Add(texts.FieldEvidence, Bullets(lines.Evidence(result).Take(EvidenceShown)), maxLength: isConflict ? 260 : 520);
        }

        fields.Add(texts.FieldDoubts, [.. Bullets(lines.Doubts(result)), .. Band(result, lines)], maxLength: isConflict ? 720 : 560);
        if (result.Window is not null)
        {
            fields.Extend(MaxNextLength);
            fields.Add(texts.FieldNext, [_formatter.Next(result, next)], MaxNextLength);
        }

        return fields.Fields;
    }

    private IEnumerable<string> Likely(DecodeResult result, ResultSections lines)
    {
        if (result is { IsDated: true, Window: { } window })
        {
            yield return texts.Window(window);
        }

        if (result.Clues.Outranked is { } outranked)
        {
            yield return texts.LineVerdictOutranked(outranked: texts.Name(outranked));
        }
        else if (result.Clues.Verdict != ClueVerdict.None)
        {
            yield return texts.LineVerdict(verdict: texts.Name(result.Clues.Verdict));
        }

        foreach (var clue in lines.Clues(result))
        {
            yield return clue;
        }
    }

    // The heading is joined to the first line, so that it's never left alone.
    private List<string> Band(DecodeResult result, ResultSections lines) => Bullets(lines.Band(result)) is [var first, .. var rest]
        ? [$"**{texts.FieldBand}**\n{first}", .. rest]
        : [];

    private string More(int count) => texts.LineMore(count: count.Invariant());

    private static List<string> Bullets(IEnumerable<string> lines) => [.. lines.Select(line => $"• {line}")];
}
