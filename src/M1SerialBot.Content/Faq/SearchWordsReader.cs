using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Knowledge.Loading;

namespace M1SerialBot.Content.Faq;

/// <summary>Reads a language's words for searches.</summary>
internal static class SearchWordsReader
{
    private static readonly SearchDocument None = new("", "", "", "", "", "", "", []);

    /// <summary>Without a file no word is special. What's wrong with the file is reported.</summary>
    public static SearchWords Read(string locale, ContentFile? file, ICollection<KnowledgeIssue> issues)
    {
        var document = file is not null && StrictJson.Read(file.Path, file.Text, SearchJson.Default.SearchDocument, issues) is SearchDocument read ? read : None;
        return locale switch
        {
            "de" => new SearchWords(document, GermanWords.Split, GermanWords.Stem),
            "ja" => JapaneseWords.Make(document),
            _ => new SearchWords(document, SearchTokenizer.Tokenize, word => word),
        };
    }
}
