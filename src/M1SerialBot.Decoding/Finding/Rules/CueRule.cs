using M1SerialBot.Decoding.Text;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Finding.Rules;

/// <summary>Words beside a number that tell what it is; a serial's label right before the number outweighs words farther off.</summary>
internal static class CueRule
{
    public static RefusalReason? Find(in Chain chain)
    {
        ref readonly var before = ref chain.WordBefore(1);
        if (before.CueBefore is { } cue)
        {
            return cue;
        }

        if (before.Role == WordRole.Label || chain[0].IsLabelled)
        {
            return null;
        }

        ref readonly var after = ref chain.WordAfter;
        return (before.Role == WordRole.Companion ? chain.WordBefore(2).CueBefore : null)
            ?? (after.Start - chain.End <= 1 ? after.CueAfter : null);
    }
}
