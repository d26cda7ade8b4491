using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning;

/// <summary>A kind of number or none, in one byte: every token holds two of them. The default is none.</summary>
internal readonly struct OptionalKind(NonSerialKind? kind)
{
    private readonly byte _packed = (byte)(kind is { } given ? (int)given + 1 : 0);

    public bool IsNone => _packed == 0;

    public NonSerialKind? Value => IsNone ? null : (NonSerialKind)(_packed - 1);
}
