using System.Collections.Immutable;
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
