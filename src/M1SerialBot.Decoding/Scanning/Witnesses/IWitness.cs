namespace M1SerialBot.Decoding.Scanning.Witnesses;

/// <summary>Looks at a number and the words around it, and says what it is if it knows.</summary>
internal interface IWitness
{
    Testimony? Testify(in NumberContext number);
}
