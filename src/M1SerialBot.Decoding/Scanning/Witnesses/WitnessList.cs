namespace M1SerialBot.Decoding.Scanning.Witnesses;

/// <summary>Every witness there is, with what it knows something about. To refuse another kind of number, write a class and add it here.</summary>
internal sealed class WitnessList
{
    private const int Half = 7;

    private readonly Witness[] _all;

    // Which witnesses have to be asked, a bit each, by the lower half of the traits and by the upper one: two looks instead of one a trait.
    private readonly uint[] _byLowerTraits = new uint[1 << Half];
    private readonly uint[] _byUpperTraits = new uint[1 << Half];

    private WitnessList(params Witness[] all)
    {
        _all = all;
        for (var traits = 0; traits < 1 << Half; traits++)
        {
            _byLowerTraits[traits] = About(traits);
            _byUpperTraits[traits] = About(traits << Half);
        }
    }

    /// <summary>Those that speak about a whole group of tokens: the first that says something is believed.</summary>
    public static WitnessList OfGroups { get; } = new(
        new MailAddressWitness(), new LicenceCodeWitness(), new GroupWordWitness(), new DateWitness(), new TelephoneFormWitness(), new AccountFormWitness());

    /// <summary>Those that speak about one number: their weights are added, and the kind with the most wins.</summary>
    public static WitnessList OfNumbers { get; } = new(
        new LabelWitness(), new LabelAfterWitness(), new NameWitness(), new AloneWitness(), new InscriptionWitness(), new SerialFieldWitness(),
        new CentsWitness(), new YearWitness(), new DateWitness(), new DimensionWitness(), new FileNameWitness(), new ParameterWitness(),
        new WordBeforeWitness(), new WordAfterWitness(), new AttributionWitness(), new CurrencyWitness(), new PlaceWitness(), new RangeWitness());

    public IReadOnlyList<Witness> All => _all;

    public Witness this[int place] => _all[place];

    /// <summary>The places of those that have to be asked about a number with these traits, a bit each.</summary>
    public uint About(NumberTraits traits) => _byLowerTraits[(int)traits % (1 << Half)] | _byUpperTraits[(int)traits >> Half];

    private uint About(int traits)
    {
        var asked = 0U;
        for (var place = 0; place < _all.Length; place++)
        {
            asked |= ((int)_all[place].Subject & traits) != 0 ? 1U << place : 0;
        }

        return asked;
    }
}
