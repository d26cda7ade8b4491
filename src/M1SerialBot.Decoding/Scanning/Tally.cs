using System.Numerics;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning;

/// <summary>The weights of the witnesses of one number, added by kind.</summary>
internal struct Tally
{
    private Weights _weights;
    private ulong _kinds;

    /// <summary>How much speaks for a serial.</summary>
    public int Serial { get; private set; }

    public void Add(Testimony testimony)
    {
        if (testimony.Kind is { } kind)
        {
            _weights[(int)kind] += (int)testimony.Weight;
            _kinds |= 1UL << (int)kind;
        }
        else
        {
            Serial += (int)testimony.Weight;
        }
    }

    /// <summary>The kind that most speaks for, if that's at least as much as speaks for a serial.</summary>
    public readonly NonSerialKind? NonSerial
    {
        get
        {
            NonSerialKind? best = null;
            var most = Math.Max(1, Serial);
            for (var kinds = _kinds; kinds != 0; kinds &= kinds - 1)
            {
                var kind = BitOperations.TrailingZeroCount(kinds);
                if (_weights[kind] >= most && (best is null || _weights[kind] > most))
                {
                    best = (NonSerialKind)kind;
                    most = _weights[kind];
                }
            }

            return best;
        }
    }

    [System.Runtime.CompilerServices.InlineArray(Kinds)]
    private struct Weights
    {
        public const int Kinds = (int)NonSerialKind.Denied + 1;

        private int _first;
    }
}
