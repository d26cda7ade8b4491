namespace M1SerialBot.Decoding.Scanning.Witnesses;

/// <summary>Every witness there is, with what it knows something about. To refuse another kind of number, write a class and add it here.</summary>
internal static class WitnessList
{
    /// <summary>Those that speak about a whole group of tokens: the first that says something is believed.</summary>
    public static (NumberTraits Subject, Witness Witness)[] OfGroups { get; } = WithSubjects(
        new MailAddressWitness(), new LicenceCodeWitness(), new GroupWordWitness(), new DateWitness(), new TelephoneFormWitness(), new AccountFormWitness());

    /// <summary>Those that speak about one number: their weights are added, and the kind with the most wins.</summary>
    public static (NumberTraits Subject, Witness Witness)[] OfNumbers { get; } = WithSubjects(
        new LabelWitness(), new LabelAfterWitness(), new NameWitness(), new AloneWitness(), new InscriptionWitness(), new SerialFieldWitness(),
        new CentsWitness(), new YearWitness(), new DateWitness(), new DimensionWitness(), new FileNameWitness(), new ParameterWitness(),
        new WordBeforeWitness(), new WordAfterWitness(), new CurrencyWitness(), new PlaceWitness(), new RangeWitness());

    private static (NumberTraits Subject, Witness Witness)[] WithSubjects(params Witness[] witnesses) =>
        Array.ConvertAll(witnesses, witness => (witness.Subject, witness));
}
