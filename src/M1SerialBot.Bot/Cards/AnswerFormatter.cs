using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Bot.Cards;

/// <summary>The short answer: when it was made, how sure that is, and what to do next. <see cref="ProofFormatter"/> says why.</summary>
/// <param name="knowledge">What the result was decoded with.</param>
/// <param name="texts">The words.</param>
/// <param name="style">How they are fitted to the place where they go.</param>
internal sealed class AnswerFormatter(KnowledgeBase knowledge, Localizer texts, FormatStyle style)
{
    private readonly ConflictFormatter _conflicts = new(knowledge, texts, style);
    private readonly ProblemFormatter _problems = new(knowledge, texts, style);

    /// <summary>The headline: <c>Probably 1992–93</c>.</summary>
    public string Title(DecodeResult result) => result switch
    {
        { Outcome: Outcome.Unknown } => texts.TitleUnknown,
        { Clues.Outranked: not null } => texts.TitleGoingBy(estimate: Estimate(result), clue: _conflicts.WhatOutranks(result)),
        { Clues.Verdict: ClueVerdict.Conflict } => texts.TitleConflict,
        { IsDated: true } => Estimate(result),
        { Window: not null } => texts.TitleUnknown,
        { Outcome: Outcome.Ambiguous } => texts.TitleSeveral,
        { Problems: [TooShort { LooksLikeYear: false, Suggestions: [.., var padded] } few, ..] } =>
            texts.TitleTooShort(digits: texts.Digits(few.Digits)!, serial: padded),
        _ => texts.TitleUnreadable,
    };

    /// <summary>The whole answer in one line, for notifications and screen readers.</summary>
    public string Line(DecodeResult result) => result switch
    {
        { Serial: null, Outcome: Outcome.Ambiguous } => texts.LineSeveral,
        { Serial: null } => texts.LineUnreadable,
        _ when IsBlocked(result) => texts.LineUnknown(unit: Unit(result)),
        { Clues.Outranked: { } outranked, Lead.Window: { } window } => texts.LineOutranked(
            unit: Unit(result), estimate: Uncapitalized(Title(result)), against: texts.Name(outranked), years: texts.Years(window), confidence: Sureness(result)),
        { Clues.Verdict: ClueVerdict.Conflict, Clues.Outranked: null } => texts.LineConflict(unit: Unit(result)),
        { Clues.Verdict: ClueVerdict.Check, IsDated: true } =>
            texts.LineCheck(unit: Unit(result), estimate: Uncapitalized(Estimate(result)), confidence: Sureness(result)),
        { IsDated: true } => texts.LineEstimate(unit: Unit(result), estimate: Uncapitalized(Title(result)), confidence: Sureness(result)),
        _ => texts.LineUnknown(unit: Unit(result)),
    };

    /// <summary>The estimate in years, as sure as it is.</summary>
    public string Estimate(DecodeResult result)
    {
        var years = texts.Years(result.Window!.Value);
        return result.Confidence switch
        {
            Confidence.High => texts.TitleMade(years: years),
            Confidence.Medium or Confidence.Low => texts.TitleProbably(years: years),
            _ => texts.TitlePerhaps(years: years),
        };
    }

    /// <summary>One plain reason for the confidence; or what disagrees, or why there's no date.</summary>
    public string Lead(DecodeResult result)
    {
        List<string> parts = [];

        // Where nothing was read, the problem says it all.
        if (result.Serial is { } serial && !IsBlocked(result) && (!result.Readings.IsEmpty || result.Problems.IsEmpty))
        {
            parts.Add(Reason(result, serial));
        }

        parts.AddRange(result.Problems.Select(_problems.Format));
        return string.Join("\n\n", parts);
    }

    /// <summary>The parts under it, each with a heading.</summary>
    public IEnumerable<(string Heading, string Text)> Parts(DecodeResult result, NextBestClue? next)
    {
        if (result.Serial is null || IsBlocked(result))
        {
            yield break;
        }

        if (result.Clues.Verdict == ClueVerdict.Conflict)
        {
            yield return (texts.FieldInnocent, Numbered(_conflicts.Causes(result), texts.LineCause));
            yield return result.Clues.Outranked is null
                ? (texts.FieldAsk, Numbered(_conflicts.Asks(result), texts.LineNumbered))
                : (texts.FieldNext, _conflicts.NextStep(result));
            yield break;
        }

        if (result.Clues.Verdict == ClueVerdict.Check)
        {
            yield return (texts.FieldWorthAsking, _conflicts.Statement(ConflictFormatter.OfClues(result)[0]));
        }

        // A card that asks for something else first says no more than that.
        if (!result.Problems.IsEmpty)
        {
            yield break;
        }

        if (result.Clues.Verdict != ClueVerdict.Check && Surer(result, next) is { } surer)
        {
            yield return (texts.FieldSurer, surer);
        }

        yield return (texts.FieldBefore, BeforeYouPay(result));
    }

    /// <summary>A problem, with one thing to do and its code at the end.</summary>
    public string Problem(Problem problem) => _problems.Format(problem);

    /// <summary>Whether the text holds something that must not be repeated.</summary>
    public static bool HoldsLicence(DecodeResult result) => result.Problems.Any(problem => problem is LicenceCode);

    private string Reason(DecodeResult result, Serial serial) => result switch
    {
        { Clues.Verdict: ClueVerdict.Conflict } => _conflicts.Statement(ConflictFormatter.OfClues(result)[0]),
        { Basis: Basis.Span, Window: { } span } => texts.ReadSpan(serial: serial.Text, model: result.Model!, window: texts.Window(span)),
        { Basis: Basis.Hearsay, Lead: { } lead } => Hearsay(serial, lead),
        { IsDated: true, Window: { } window } => style.Emphasis(texts.AnswerLead(confidence: Sureness(result), reason: WhyNotSurer(result, window))),
        _ => texts.ReadSeveral(serial: serial.Text),
    };

    private string WhyNotSurer(DecodeResult result, MonthWindow window)
    {
        var isContradicted = result.Reason is ConfidenceReason.DatedUnitsOffCurve or ConfidenceReason.DatedUnitsOutOfOrder;
        var units = isContradicted ? result.Lead?.ContradictingUnits : result.Lead?.DatedUnits;
        var dated = texts.DatedUnits(units ?? 0);
        return texts.Name(
            result.Reason,
            points: result.Clues.Given.Any(clue => clue.Narrows) ? texts.PointsBoth : texts.PointsSerial,
            window: texts.Window(result.Reason == ConfidenceReason.CluesDisagree ? result.Lead!.Window!.Value : window),
            units: result.Reason == ConfidenceReason.DatedUnitsOffCurve ? dated.Capitalized() : dated);
    }

    private string Hearsay(Serial serial, Reading lead)
    {
        var summary = knowledge.FormatOf(lead).Summary;
        var against = lead.Evidence.Select(evidence => evidence.SpokenAgainst).FirstOrDefault(against => against is not null);
        return texts.ReadHearsay(
            serial: serial.Text,
            claim: texts.ReadHearsayWindow(summary: texts.Translate(summary), window: texts.Window(lead.Window!.Value)),
            why: against is null ? texts.ReadHearsayUnproved : texts.ReadHearsayAgainst(against: texts.Translate(against.Statement)));
    }

    // A clue is named only if it at least halves what's open; otherwise whatever would settle it.
    private string? Surer(DecodeResult result, NextBestClue? next)
    {
        if (result.IsDated && next is { } clue && clue.NarrowsToMonths * 2 <= clue.FromMonths)
        {
            return texts.SurerNarrows(clue: texts.Name(clue.Clue).Capitalized(), from: clue.FromMonths.Invariant(), to: clue.NarrowsToMonths.Invariant());
        }

        var given = result.Clues.Given.Select(clue => clue.Kind).ToHashSet();
        return (given.Contains(ClueKind.Chip), given.Contains(ClueKind.Sold) || given.Contains(ClueKind.Stamp)) switch
        {
            (false, false) => texts.SurerAny,
            (true, false) => texts.SurerPaper,
            (false, true) => texts.SurerChip,
            _ => null,
        };
    }

    private string BeforeYouPay(DecodeResult result) => knowledge.VariantOf(result) switch
    {
        { Keys: > 0 and var keys } => texts.BeforeKeyboard(keys: ((int)keys).Invariant()),
        _ => texts.BeforeRack,
    };

    private static string Numbered(IEnumerable<string> lines, Func<string, string, string> number) =>
        string.Join('\n', lines.Select((line, at) => number((at + 1).Invariant(), line.Capitalized())));

    private static bool IsBlocked(DecodeResult result) => result.Problems.Any(problem => problem.Blocks);

    private string Sureness(DecodeResult result) => texts.Name(result.Confidence).Capitalized();

    /// <summary>The unit's name: <c>M1 198xxx</c>. A serial that begins with its model's name needs no other.</summary>
    public static string Unit(DecodeResult result)
    {
        var serial = result.Serial!;
        return result.Model is not { } model || serial.Text.StartsWith($"{model}-", StringComparison.Ordinal) ? serial.Text : $"{model} {serial.Text}";
    }

    /// <summary>A sentence as it goes on after a colon. An abbreviation stays as it is.</summary>
    public static string Uncapitalized(string sentence) => char.IsUpper(sentence, 1) ? sentence : char.ToLowerInvariant(sentence[0]) + sentence[1..];
}
