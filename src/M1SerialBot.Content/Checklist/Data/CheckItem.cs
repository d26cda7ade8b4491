using System.ComponentModel;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Content.Checklist.Data;

/// <summary>One thing to check on an instrument.</summary>
/// <param name="Id">Its id, unique in the whole checklist.</param>
/// <param name="Check">What to do, a short title.</param>
/// <param name="Why">Why it matters.</param>
/// <param name="How">The test itself.</param>
/// <param name="Seconds">How long the test keeps the buyer busy, at most a minute.</param>
/// <param name="Pass">What is seen or heard where all is well.</param>
/// <param name="Fail">What is seen or heard where it is not.</param>
/// <param name="Repair">What a repair takes.</param>
/// <param name="Situations">When the item is of use, at least one.</param>
/// <param name="Grade">How well the item is supported.</param>
/// <param name="Citations">Where it can be looked up; empty only for an inference.</param>
/// <param name="Photo">What to ask the seller for; there if and only if the item is of use from photos.</param>
/// <param name="Video">Whether the photo is a video, so that the seller presses keys; the message then carries the warnings for sellers.</param>
/// <param name="AskRank">Its place among what is asked for where little is asked, 1 for the first; null where it can wait.</param>
/// <param name="Erases">Whether the test erases what is stored; never so at the seller's.</param>
/// <param name="Models">The ids of the variants that it is for; empty for every model.</param>
internal sealed record CheckItem(
    [property: Description("A unique id, in kebab-case.")] string Id,
    [property: Description("What to do: a short title, verb first, at most 80 characters.")] string Check,
    [property: Description("Why it matters, at most 300 characters.")] string Why,
    [property: Description("A test in under a minute, at most 300 characters.")] string How,
    [property: Description("How long the test keeps the buyer busy, in seconds: 1 to 60.")] int Seconds,
    [property: Description("What is seen or heard where all is well, at most 300 characters.")] string Pass,
    [property: Description("What is seen or heard where it is not, at most 300 characters.")] string Fail,
    [property: Description("What a repair takes, at most 300 characters.")] string Repair,
    [property: Description("When the item is of use.")] IReadOnlyList<Situation> Situations,
    [property: Description("How well the item is supported.")] Grade Grade,
    [property: Description("Where it can be looked up; empty only for an inference.")] IReadOnlyList<Citation> Citations,
    [property: Description("What to ask the seller to photograph, film or tell; needed from photos, and only there.")] string? Photo = null,
    [property: Description("Whether the photo is a video: the message to the seller then says what not to press.")] bool Video = false,
    [property: Description("Its place in the short message to the seller, which asks for the three with the lowest numbers that are for the model; left out where it can wait.")] int? AskRank = null,
    [property: Description("Whether the test erases what is stored; such an item is refused at the seller's.")] bool Erases = false,
    IReadOnlyList<string>? Models = null) : IModelSpecific
{
    /// <summary>The ids of the variants that it is for; empty for every model.</summary>
    [Description("The ids of the variants that it is for; left out for every model.")]
    public IReadOnlyList<string> Models { get; init; } = Models ?? [];
}
