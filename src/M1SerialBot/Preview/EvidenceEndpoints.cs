using System.Net;
using M1SerialBot.Content;
using M1SerialBot.Ledger;
using Microsoft.AspNetCore.Http;

namespace M1SerialBot.Preview;

/// <summary>The page of all records, and its picture.</summary>
internal sealed class EvidenceEndpoints(ContentStore store)
{
    private readonly Lock _lock = new();
    private (string Version, string Page, string Picture)? _made;

    public Task PageAsync(HttpContext context) => WriteAsync(context, "text/html; charset=utf-8", Made().Page);

    public Task PictureAsync(HttpContext context) => WriteAsync(context, "image/svg+xml", Made().Picture);

    private static Task WriteAsync(HttpContext context, string type, string text)
    {
        context.Response.ContentType = type;
        return context.Response.WriteAsync(text, context.RequestAborted);
    }

    // What each record carries takes milliseconds a dated unit, so it's made once a version.
    private (string Version, string Page, string Picture) Made()
    {
        lock (_lock)
        {
            var content = store.Current;
            if (_made is not { } made || made.Version != content.Knowledge.Version)
            {
                var page = new EvidencePage(content);
                made = (content.Knowledge.Version, Html(content, page.Make()), page.Draw());
                _made = made;
            }

            return made;
        }
    }

    private static string Html(ContentSnapshot content, EvidenceDocument document) =>
        $"""
        <!doctype html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="color-scheme" content="light dark">
          <title>{WebUtility.HtmlEncode(content.Texts.LedgerTitle)}</title>
          <link rel="icon" href="icon.svg" type="image/svg+xml">
          <link rel="stylesheet" href="evidence.css">
        </head>
        <body>
        <main>
        {document.ToHtml()}
        <p><a href="./">{WebUtility.HtmlEncode(content.Texts.LedgerBack)}</a></p>
        </main>
        </body>
        </html>

        """;
}
