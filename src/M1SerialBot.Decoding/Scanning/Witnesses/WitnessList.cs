using System.Numerics;

namespace M1SerialBot.Decoding.Scanning.Witnesses;

/// <summary>Every witness there is, with what it knows something about. To refuse another kind of number, write a class and add it here.</summary>
internal sealed class WitnessList
{
    private readonly Witness[] _all;

    // Which witnesses have a trait as their subject, a bit each.
    private readonly uint[] _byTrait = new uint[BitOperations.Log2((uint)NumberTraits.Field) + 1];

    private WitnessList(params Witness[] all)
    {
        _all = all;
        for (var place = 0; place < all.Length; place++)
        {
            for (var traits = (uint)all[place].Subject; traits != 0; traits &= traits - 1)
            {
                _byTrait[BitOperations.TrailingZeroCount(traits)] |= 1U << place;
            }
        }
    }

    /// <summary>Those that speak about a whole group of tokens: the first that says something is believed.</summary>
    public static WitnessList OfGroups { get; } = new(
        new MailAddressWitness(), new LicenceCodeWitness(), new GroupWordWitness(), new DateWitness(), new TelephoneFormWitness(), new AccountFormWitness());

    /// <summary>Those that speak about one number: their weights are added, and the kind with the most wins.</summary>
    public static WitnessList OfNumbers { get; } = new(
        new LabelWitness(), new LabelAfterWitness(), new NameWitness(), new AloneWitness(), new InscriptionWitness(), new SerialFieldWitness(),
        new CentsWitness(), new YearWitness(), new DateWitness(), new DimensionWitness(), new FileNameWitness(), new ParameterWitness(),
        new WordBeforeWitness(), new WordAfterWitness(), new CurrencyWitness(), new PlaceWitness(), new RangeWitness());

    public IReadOnlyList<Witness> All => _all;

    public Witness this[int place] => _all[place];

    /// <summary>The places of those that have to be asked about a number with these traits, a bit each.</summary>
    public uint About(NumberTraits traits)
    {
        var asked = 0U;
        for (var left = (uint)traits; left != 0; left &= left - 1)
        {
            asked |= _byTrait[BitOperations.TrailingZeroCount(left)];
        }

        return asked;
    }
}
