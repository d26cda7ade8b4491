using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace M1SerialBot.Tests.Ledger;

/// <summary>Holds a property against many cases, the same ones on every run.</summary>
internal static class SameCases
{
    private const ulong Seed = 19880501;

    // FsCheck wants an odd number here.
    private const ulong Gamma = 777771;

    public static void Hold<T>(Gen<T> cases, Action<T> holds) => Check.One(
        Config.QuickThrowOnFailure
            .WithQuietOnSuccess(true)
            .WithMaxTest(300)
            .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(Seed, Gamma), FSharpOption<int>.None))),
        Prop.ForAll(Arb.From(cases), holds));
}
