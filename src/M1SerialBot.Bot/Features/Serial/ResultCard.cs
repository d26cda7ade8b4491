using M1SerialBot.Bot.Cards;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Results;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Features.Serial;

/// <summary>The card that answers with a result: a plain line for notifications and screen readers, then an embed.</summary>
/// <param name="config">What is known and said.</param>
/// <param name="texts">The words.</param>
/// <param name="takesSightings">Whether sightings that people report are wanted anywhere.</param>
internal sealed class ResultCard(Config config, Localizer texts, bool takesSightings)
{
    /// <summary>How long all fields together may be, in characters.</summary>
    public const int LongestFields = 1500;

    private const int EvidenceShown = 3;
    private const int NextShare = 150;
    private const int LongestTitle = 250;
    private const int LongestProblems = 1800;

    private readonly ResultWording _wording = new(config.Knowledge, texts, WordingStyle.Card);

    private readonly ResultButtons _buttons = new(config, texts, takesSightings);

    /// <summary>The card for the caller alone; it shows the whole serial.</summary>
    /// <param name="result">The result.</param>
    /// <param name="given">The clues as they were given.</param>
    public Message Private(DecodeResult result, ClueSet given) =>
        Make(result, config.Decoder.NextBestClue(result)) with { Components = _buttons.Private(result, given), IsPrivate = true };

    /// <summary>The card for everybody; it shows no more of a serial than its first three digits.</summary>
    /// <param name="result">The result.</param>
    /// <param name="given">The clues as they were given.</param>
    /// <param name="owner">Who may delete it without managing messages.</param>
    public Message Public(DecodeResult result, ClueSet given, Snowflake owner) =>
        Make(Masking.Of(result), config.Decoder.NextBestClue(result)) with { Components = _buttons.Public(result, given, owner) };

    private Message Make(DecodeResult result, NextBestClue? next) => new()
    {
        Content = Fitted.Text(Line(Masking.Of(result)), CardLimits.LongestLine),
        Embeds =
        [
            new Embed
            {
                Title = Fitted.Text(_wording.Title(result), LongestTitle),
                Description = Description(result),
                Color = ResultColor.Of(result),
                Fields = Fields(result, next),
                Footer = new EmbedFooter(texts.CardFooter(
                    footer: texts.Footer(version: config.Knowledge.Version), reading: result.Lead?.Format ?? texts.CardNoReading)),
            },
        ],
    };

    private string Line(DecodeResult result) => result switch
    {
        { Serial: null, Outcome: Outcome.Ambiguous } => texts.LineSeveral,
        { Serial: null } => texts.LineUnreadable,
        { Clues.Outranked: { } outranked } => texts.LineOutranked(
            unit: Unit(result), when: _wording.When(result), outranked: texts.Name(outranked), confidence: texts.Name(result.Confidence)),
        { Clues.Verdict: ClueVerdict.Conflict } => texts.LineConflict(unit: Unit(result)),
        { Clues.Verdict: ClueVerdict.Check, IsDated: true, Window: { } window } => texts.LineCheck(
            unit: Unit(result), window: texts.Window(window), confidence: texts.Name(result.Confidence)),
        { IsDated: true, Window: { } window } => texts.LineEstimate(unit: Unit(result), window: texts.Window(window), confidence: texts.Name(result.Confidence)),
        _ => texts.LineUnknown(unit: Unit(result)),
    };

    // "M1 198•••"; a serial that begins with its model's name needs no other.
    private static string Unit(DecodeResult result)
    {
        var serial = result.Serial!;
        return result.Model is not { } model || serial.Text.StartsWith($"{model}-", StringComparison.Ordinal) ? serial.Text : $"{model} {serial.Text}";
    }

    private string Description(DecodeResult result)
    {
        var parts = new List<string> { _wording.Description(result) };
        if (!result.Problems.IsEmpty)
        {
            parts.Add(Fitted.Lines([.. result.Problems.Select(_wording.Problem)], LongestProblems, More));
        }

        if (result is { IsDated: true, Window: { } window })
        {
            var span = config.Knowledge.Span;
            parts.Add($"`{TimelineText.DrawNarrow(span, window)}`\n" + texts.Timeline(
                first: span.From!.Value.Year.Invariant(), last: span.To!.Value.Year.Invariant(), window: texts.Window(window)));
        }

        if (result.Serial is null || result.Problems.Any(problem => problem.Blocks))
        {
            return string.Join("\n\n", parts);
        }

        parts.Add(texts.CardTips(keys: _wording.KeysTip(result), screen: texts.TipScreen));
        return string.Join("\n\n", parts);
    }

    // A conflict lists its innocent causes, so it gets the room of the evidence.
    private IReadOnlyList<EmbedField> Fields(DecodeResult result, NextBestClue? next)
    {
        var isConflict = result.Clues.Verdict is ClueVerdict.Conflict or ClueVerdict.Check;
        var lines = new ResultLines(_wording, texts);
        var fields = new FieldList(LongestFields - NextShare, More);
        fields.Add(result.IsDated ? texts.FieldLikely : texts.FieldClues, [.. Likely(result, lines)], share: 330);
        if (result.IsDated)
        {
            fields.Add(
                texts.CardConfidence(confidence: _wording.ConfidenceWord(result)), [_wording.WhyNotMore(result).Capitalized()], share: 180);
        }

        if (result.Window is not null)
        {
            fields.Add(texts.FieldEvidence, Bullets(lines.Evidence(result).Take(EvidenceShown)), share: isConflict ? 260 : 520);
        }

        fields.Add(texts.FieldDoubts, [.. Bullets(lines.Doubts(result)), .. Band(result, lines)], share: isConflict ? 720 : 560);
        if (result.Window is not null)
        {
            fields.MakeRoom(NextShare);
            fields.Add(texts.FieldNext, [_wording.Next(result, next)], NextShare);
        }

        return fields.Fields;
    }

    private IEnumerable<string> Likely(DecodeResult result, ResultLines lines)
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

    // The heading is one line with what comes first, so that it never stands alone.
    private List<string> Band(DecodeResult result, ResultLines lines) => Bullets(lines.Band(result)) is [var first, .. var rest]
        ? [$"**{texts.FieldBand}**\n{first}", .. rest]
        : [];

    private string More(int count) => texts.LineMore(count: count.Invariant());

    private static List<string> Bullets(IEnumerable<string> lines) => [.. lines.Select(line => $"• {line}")];
}
