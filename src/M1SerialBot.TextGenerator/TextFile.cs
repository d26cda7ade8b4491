using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace M1SerialBot.TextGenerator;

/// <summary>Reads a file of sentences: one JSON object, with a string for each key.</summary>
internal static class TextFile
{
    /// <summary>The sentences, in the order of the file; null if it's anything else.</summary>
    /// <remarks>Such an object is also a row of C# tokens, so the compiler's own lexer reads it: an analyzer can't bring a JSON library along.</remarks>
    public static ImmutableArray<TextEntry>? Read(string json)
    {
        var tokens = SyntaxFactory.ParseTokens(json).Where(token => !token.IsKind(SyntaxKind.EndOfFileToken)).ToList();
        if (tokens.Count < 2 || !tokens[0].IsKind(SyntaxKind.OpenBraceToken) || !tokens[tokens.Count - 1].IsKind(SyntaxKind.CloseBraceToken))
        {
            return null;
        }

        var entries = ImmutableArray.CreateBuilder<TextEntry>();
        for (var at = 1; at < tokens.Count - 1; at += 4)
        {
            var isLast = at + 4 >= tokens.Count;
            if (at + 3 >= tokens.Count
                || !tokens[at].IsKind(SyntaxKind.StringLiteralToken)
                || !tokens[at + 1].IsKind(SyntaxKind.ColonToken)
                || !tokens[at + 2].IsKind(SyntaxKind.StringLiteralToken)
                || !(isLast || tokens[at + 3].IsKind(SyntaxKind.CommaToken))
                || tokens[at].ContainsDiagnostics
                || tokens[at + 2].ContainsDiagnostics)
            {
                return null;
            }

            entries.Add(new TextEntry(tokens[at].ValueText, tokens[at + 2].ValueText));
        }

        return entries.ToImmutable();
    }
}

/// <summary>A sentence of the English file.</summary>
internal sealed class TextEntry : IEquatable<TextEntry>
{
    private static readonly Regex Placeholder = new(@"\{(\w+)\}", RegexOptions.CultureInvariant);

    public TextEntry(string key, string text)
    {
        Key = key;
        Text = text;
        Placeholders = [.. Placeholder.Matches(text).Cast<Match>().Select(match => match.Groups[1].Value).Distinct()];
        Name = NameOf(key);
    }

    /// <summary>Such as <c>confidence-reason.few-dated-units</c>.</summary>
    public string Key { get; }

    public string Text { get; }

    /// <summary>The names between braces, in the order in which they first appear.</summary>
    public IReadOnlyList<string> Placeholders { get; }

    /// <summary>The member's name, such as <c>ConfidenceReasonFewDatedUnits</c>.</summary>
    public string Name { get; }

    /// <summary>The name in a key or a placeholder as a C# name that begins with a capital.</summary>
    public static string NameOf(string key)
    {
        var name = new StringBuilder();
        var isStart = true;
        foreach (var character in key)
        {
            if (!char.IsLetterOrDigit(character))
            {
                isStart = true;
                continue;
            }

            name.Append(isStart ? char.ToUpperInvariant(character) : character);
            isStart = false;
        }

        return name.ToString();
    }

    public bool Equals(TextEntry? other) => other is not null && Key == other.Key && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as TextEntry);

    public override int GetHashCode() => Key.GetHashCode();
}
