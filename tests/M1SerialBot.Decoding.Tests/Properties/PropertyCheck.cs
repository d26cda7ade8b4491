using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace M1SerialBot.Decoding.Tests.Properties;

/// <summary>Holds a property against many cases, the same ones on every run.</summary>
internal static class PropertyCheck
{
#if MUTATION
    private const int Cases = 60;
#else
    private const int Cases = 2000;
#endif

    private const ulong Seed = 19710309;

    // FsCheck wants an odd number here.
    private const ulong Gamma = 777771;

    public static void Holds<T>(Gen<T> cases, Action<T> holds) => Run(Prop.ForAll(Arb.From(cases), holds));

    /// <summary>For texts; a text that fails is cut down before it is shown.</summary>
    public static void HoldsForText(Gen<string> cases, Action<string> holds) => Run(Prop.ForAll(Arb.From(cases, Shorter), holds));

    private static void Run(Property property) =>
        Check.One(
            Config.QuickThrowOnFailure
                .WithQuietOnSuccess(true)
                .WithMaxTest(Cases)
                .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(Seed, Gamma), FSharpOption<int>.None))),
            property);

    private static IEnumerable<string> Shorter(string text)
    {
        if (text.Length > 1)
        {
            yield return text[..(text.Length / 2)];
            yield return text[(text.Length / 2)..];
        }

        for (var at = 0; at < text.Length; at++)
        {
            yield return text.Remove(at, 1);
        }
    }
}
