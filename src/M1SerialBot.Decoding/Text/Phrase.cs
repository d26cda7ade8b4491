using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Text;

/// <summary>One or more words that mean something together.</summary>
/// <param name="Words">The words, folded.</param>
/// <param name="Role">What they are.</param>
/// <param name="Model">The model that they name, if any.</param>
/// <param name="CueBefore">What they tell of a number that follows.</param>
/// <param name="CueAfter">What they tell of a number that precedes.</param>
internal sealed record Phrase(
    string[] Words, WordRole Role, ModelId Model = default, RefusalReason? CueBefore = null, RefusalReason? CueAfter = null);
