using M1SerialBot.Decoding.Finding;

namespace M1SerialBot.Decoding.Text;

/// <summary>One or more words that mean something together.</summary>
/// <param name="Words">The words, folded.</param>
/// <param name="Role">What they are.</param>
/// <param name="Model">The model that they name, or -1.</param>
/// <param name="CueBefore">What they tell of a number that follows.</param>
/// <param name="CueAfter">What they tell of a number that precedes.</param>
internal sealed record Phrase(
    string[] Words, WordRole Role, int Model = -1, RefusalReason? CueBefore = null, RefusalReason? CueAfter = null);
