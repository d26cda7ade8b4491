using System.Text.Json.Nodes;
using M1SerialBot.LoopbackDiscord;
using M1SerialBot.LoopbackDiscord.Interactions;

namespace M1SerialBot.EndToEnd.Tests.Survival;

/// <summary>What people ask, at random.</summary>
internal static class Questions
{
    private static readonly string[] Serials = ["198765", "012345", "M1EX-87654", "A12345", "19????", "hello", "2"];
    private static readonly string[] Topics = ["battery-low", "dim-screen", "memory-cards", "screen"];

    /// <summary>Makes one.</summary>
    public static JsonObject Draw(LoopbackServer discord, Random random)
    {
        var question = discord.NewInteraction();
        return random.Next(7) switch
        {
            0 => question.Autocomplete("m1serial", CommandOption.Focused("serial", Any(random, Serials))),
            1 => question.Command("m1compare", CommandOption.Text("first", Any(random, Serials)), CommandOption.Text("second", Any(random, Serials))),
            2 => question.Command("m1checklist"),
            3 => question.Command("m1faq", CommandOption.Text("topic", Any(random, Topics))),
            4 => question.MessageMenu("Check M1 listing", question.Message($"Korg M1 of 1989, EUR 350, S/N {Any(random, Serials)}, call 0171 234567")),
            _ => question.Command("m1serial", CommandOption.Text("serial", Any(random, Serials))),
        };
    }

    private static string Any(Random random, string[] texts) => texts[random.Next(texts.Length)];
}
