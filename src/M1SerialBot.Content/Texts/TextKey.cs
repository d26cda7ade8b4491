namespace M1SerialBot.Content.Texts;

/// <summary>A sentence that the code says.</summary>
/// <param name="Name">Its key in the files, such as <c>window.between</c>.</param>
/// <param name="Placeholders">The names that stand in braces in it.</param>
internal sealed record TextKey(string Name, IReadOnlyList<string> Placeholders);
