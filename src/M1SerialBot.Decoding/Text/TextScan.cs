using M1SerialBot.Decoding.Finding.Rules;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Text;

/// <summary>Everything in a text that has digits in it, and what it is, found in one pass.</summary>
internal ref struct TextScan
{
    private const int FarthestLabel = 6;

    private readonly ReadOnlySpan<char> _folded;
    private readonly Span<Word> _words;
    private readonly ShapeSet _forms;
    private ScanItems _items;
    private NamedModel _model;

    /// <param name="folded">The folded text.</param>
    /// <param name="words">The text's words; their roles are filled in.</param>
    /// <param name="phrases">The phrases to recognise.</param>
    /// <param name="forms">The forms that a serial can have.</param>
    /// <param name="space">Space for what is found; more is borrowed where it does not suffice.</param>
    public TextScan(ReadOnlySpan<char> folded, Span<Word> words, PhraseBook phrases, ShapeSet forms, Span<ScanItem> space)
    {
        _folded = folded;
        _words = words;
        _forms = forms;
        _items = new ScanItems(space);
        _model = NamedModel.None;
        SoleModel = NamedModel.None;
        WordRecogniser.Recognise(folded, words, phrases, forms);
        Scan();
    }

    /// <summary>What was found, in order.</summary>
    public readonly ReadOnlySpan<ScanItem> Items => _items.Items;

    /// <summary>The one model that the text names; none where it names none or several.</summary>
    public NamedModel SoleModel { get; private set; }

    /// <summary>Whether the text says anything besides numbers, labels and models.</summary>
    public bool HasOtherWords { get; private set; }

    public readonly void Dispose() => _items.Release();

    private void Scan()
    {
        var models = 0;
        for (var at = 0; at < _words.Length;)
        {
            ref var word = ref _words[at];
            if (WebAddressRule.Opens(_folded, word))
            {
                at = SkipAddress(at);
                continue;
            }

            if (word.Role == WordRole.Model || (word.Role == WordRole.Plain && word.Model.IsNamed))
            {
                models += SoleModel.Id == word.Model.Id ? 0 : 1;
                _model = word.Model;
                SoleModel = word.Model;
            }

            var last = ChainFrom(at);
            if (last < at)
            {
                if (word.Role == WordRole.Plain)
                {
                    _model = NamedModel.None;
                    HasOtherWords = true;
                }

                at++;
                continue;
            }

            Judge(at, last);
            at = last + 1;
        }

        if (models > 1)
        {
            SoleModel = NamedModel.None;
        }
    }

    private int SkipAddress(int at)
    {
        var end = WebAddressRule.End(_folded, _words[at]);
        var digits = 0;
        var first = at;
        while (at < _words.Length && _words[at].Start < end)
        {
            digits += _words[at++].Digits;
        }

        if (digits > 0)
        {
            Refuse(new Chain(_folded, _words, first, at - 1), RefusalReason.WebAddress);
        }

        HasOtherWords = true;
        _model = NamedModel.None;
        return at;
    }

    // The last word of the chain that begins here; before the first where none begins.
    private readonly int ChainFrom(int first)
    {
        if (!CanBegin(first))
        {
            return first - 1;
        }

        var last = first;
        while (last + 1 < _words.Length && _words[last + 1].Role == WordRole.Plain && !_words[last + 1].Model.IsNamed)
        {
            var joiner = _words[last + 1].Joiner;
            if (!Joining.Joins(joiner) || !(joiner == '-' || _words[last + 1].IsNumeric))
            {
                break;
            }

            last++;
        }

        return last;
    }

    // Numbers begin a chain; letters do so only before a dash, or as the one capital letter of a rack's serial.
    private readonly bool CanBegin(int at)
    {
        ref readonly var word = ref _words[at];
        if (word.IsNumeric)
        {
            return true;
        }

        if (word.Role != WordRole.Plain || at + 1 == _words.Length || _words[at + 1].Role != WordRole.Plain)
        {
            return false;
        }

        return _words[at + 1].Joiner switch
        {
            '-' => true,
            ' ' => word is { Letters: 1, Digits: 0, Masks: 0 } && _forms.HasForm(_folded, word.Start, _words[at + 1].End, NamedModel.None),
            _ => false,
        };
    }

    private void Judge(int first, int last)
    {
        var chain = new Chain(_folded, _words, first, last);
        if (chain.Digits == 0)
        {
            HasOtherWords |= chain[0].Letters > 0;
            return;
        }

        if (WholeRefusal(chain) is { } reason)
        {
            Refuse(chain, reason);
            return;
        }

        JudgeParts(chain);
    }

    private static RefusalReason? WholeRefusal(in Chain chain)
    {
        if (WebAddressRule.Applies(chain))
        {
            return RefusalReason.WebAddress;
        }

        if (LicenceRule.Applies(chain))
        {
            return RefusalReason.LicenceCode;
        }

        // Telephone numbers and licences are told of whole; any other cue tells of the number next to it.
        if (CueRule.Find(chain) is { } cue and (RefusalReason.Telephone or RefusalReason.LicenceCode))
        {
            return cue;
        }

        return DateRule.Applies(chain) ? RefusalReason.Date
            : TelephoneRule.Applies(chain) ? RefusalReason.Telephone
            : null;
    }

    // Groups with a blank between them may be one number or several: what has a form or a meaning of its own stands alone.
    private void JudgeParts(in Chain chain)
    {
        var open = 0;
        for (var from = 0; from < chain.Count;)
        {
            var to = from;
            while (to + 1 < chain.Count && chain.JoinerBefore(to + 1) != ' ')
            {
                to++;
            }

            var part = chain.Part(from, to);
            var kind = KindOf(part, out var end, out var reason);
            var hasPieces = kind == ScanKind.Fragment && HasPieces(part);
            if (kind != ScanKind.Fragment || hasPieces || part.Count == chain.Count)
            {
                JudgeRest(chain, open, from - 1);
                if (hasPieces)
                {
                    JudgePieces(part);
                }
                else
                {
                    Add(part, end, kind, reason);
                }

                open = to + 1;
            }

            from = to + 1;
        }

        JudgeRest(chain, open, chain.Count - 1);
    }

    // Whether a comma, a stroke or a bracket parts it into pieces of which one means something by itself.
    private readonly bool HasPieces(in Chain part)
    {
        for (int from = 0, to; from < part.Count; from = to + 1)
        {
            to = EndOfPiece(part, from);
            if (to - from + 1 < part.Count && KindOf(part.Part(from, to), out _, out _) != ScanKind.Fragment)
            {
                return true;
            }
        }

        return false;
    }

    private void JudgePieces(in Chain part)
    {
        for (int from = 0, to; from < part.Count; from = to + 1)
        {
            to = EndOfPiece(part, from);
            var piece = part.Part(from, to);
            var kind = KindOf(piece, out var end, out var reason);
            Add(piece, end, kind, reason);
        }
    }

    private static int EndOfPiece(in Chain part, int from)
    {
        var to = from;
        while (to + 1 < part.Count && !Joining.Parts(part.JoinerBefore(to + 1)))
        {
            to++;
        }

        return to;
    }

    private void JudgeRest(in Chain chain, int from, int to)
    {
        if (from > to)
        {
            return;
        }

        var rest = chain.Part(from, to);
        if (!FormOf(rest, out _))
        {
            AddFragments(rest);
            return;
        }

        var kind = KindOf(rest, out var end, out var reason);
        Add(rest, end, kind, reason);
    }

    // What makes no number together may be several that lack their zeros: 45678 10115.
    private void AddFragments(in Chain rest)
    {
        for (var word = 0; word < rest.Count; word++)
        {
            if ((word > 0 && rest.JoinerBefore(word) != ' ') || DroppedZeros(rest.Part(word, word), isLabelled: false) == 0)
            {
                Add(rest, rest.End, ScanKind.Fragment, default);
                return;
            }
        }

        for (var word = 0; word < rest.Count; word++)
        {
            Add(rest.Part(word, word), rest[word].End, ScanKind.Fragment, default);
        }
    }

    private readonly ScanKind KindOf(in Chain part, out int end, out RefusalReason reason)
    {
        end = part.End;
        reason = default;
        if (RefusalOf(part) is { } found)
        {
            reason = found;
            return ScanKind.Refused;
        }

        return FormOf(part, out end) ? ScanKind.Serial : ScanKind.Fragment;
    }

    private static RefusalReason? RefusalOf(in Chain part) =>
        PriceRule.Applies(part) ? RefusalReason.Price
        : YearRule.Applies(part) ? RefusalReason.Year
        : DateRule.Applies(part) ? RefusalReason.Date
        : CueRule.Find(part);

    /// <summary>Whether groups have the form of a serial, and where it ends when signs for unread digits behind a whole number, such as a question mark, are left out.</summary>
    private readonly bool FormOf(in Chain part, out int end)
    {
        end = part.End;
        if (end - part.Start < _forms.FewestSymbols)
        {
            return false;
        }

        for (var word = 1; word < part.Count; word++)
        {
            if (!Joining.JoinsSerial(part.JoinerBefore(word)) && !part.IsThousands)
            {
                return false;
            }
        }

        var known = WordRecogniser.EndOfKnown(_folded, part.Start, part.End);
        if (known < part.End && _forms.HasWholeForm(_folded, part.Start, known, ModelOf(part)))
        {
            end = known;
            return true;
        }

        return _forms.HasForm(_folded, part.Start, part.End, ModelOf(part));
    }

    // A name belongs to the number right behind it; with something else between, it still says which model is spoken of.
    private readonly NamedModel ModelOf(in Chain part) =>
        part[0].Model.IsNamed ? part[0].Model
        : part.WordBefore(1).Role == WordRole.Plain ? _model.Apart
        : _model;

    private void Refuse(in Chain part, RefusalReason reason) => Add(part, part.End, ScanKind.Refused, reason);

    private void Add(in Chain part, int end, ScanKind kind, RefusalReason reason)
    {
        var model = ModelOf(part);
        var isLabelled = part[0].IsLabelled || part.Before(1) is ['#'] || IsLabelled(part);
        var dropped = kind == ScanKind.Fragment ? DroppedZeros(part, isLabelled) : 0;
        _items.Add(new ScanItem
        {
            Kind = dropped > 0 ? ScanKind.Serial : kind,
            DroppedZeros = dropped,
            Reason = reason,
            Start = part.Start,
            End = end,
            Digits = part.Digits,
            Groups = part.Count,
            IsThousands = part.IsThousands,
            IsLabelled = isLabelled,
            IsBesideModel = model.IsRightBefore && !_folded[(model.Start + model.Length)..part.Start].ContainsAnyExcept(" :-\0"),
            Model = model,
        });
        _model = _model.Apart;
    }

    // Words without a meaning, and the model's name, may stand between: the serial of my M1 is 198765.
    private static bool IsLabelled(in Chain part)
    {
        var distance = 1;
        while (distance < FarthestLabel && part.WordBefore(distance) is { Role: WordRole.Companion or WordRole.Model, Joiner: ' ' })
        {
            distance++;
        }

        return part.WordBefore(distance).Role == WordRole.Label;
    }

    // People leave out the zeros in front of a number. Fewer digits than that are taken for a serial only where the text calls them
    // one and a zero shows that they are padded: s/n 0042.
    private readonly int DroppedZeros(in Chain part, bool isLabelled)
    {
        var digits = part[0].Digits;
        return part.Count == 1 && part[0].IsOnlyDigits && digits < _forms.PaddedDigits
            && (digits >= _forms.FewestWritten || (isLabelled && digits > 1 && part.TextOf(0)[0] == '0'))
                ? _forms.PaddedDigits - digits
                : 0;
    }
}
