using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace M1SerialBot.Cli;

/// <summary>Discord's Markdown without its markup, for a terminal. Links keep their address.</summary>
internal static class PlainMarkdown
{
    public static string Of(string markdown)
    {
        var output = new StringBuilder();
        Write(Markdown.Parse(markdown), output, "");
        return output.ToString().TrimEnd('\n');
    }

    private static void Write(ContainerBlock blocks, StringBuilder output, string indent)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ListBlock list:
                    Write(list, output, indent);
                    break;
                case ContainerBlock quote:
                    Write(quote, output, indent);
                    break;
                case LeafBlock { Inline: { } inline }:
                    AppendLines(output, Text(inline), indent);
                    break;
                case LeafBlock code:
                    AppendLines(output, code.Lines.ToString(), indent);
                    break;
            }

            // A blank line between blocks, as in the source; none between the items of a list.
            if (block.Parent is not ListItemBlock)
            {
                output.Append('\n');
            }
        }
    }

    private static void Write(ListBlock list, StringBuilder output, string indent)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var (start, mark) = (output.Length, list.IsOrdered ? $"{item.Order}. " : "• ");
            Write(item, output, indent + new string(' ', mark.Length));
            output.Remove(start + indent.Length, mark.Length).Insert(start + indent.Length, mark);
        }
    }

    private static void AppendLines(StringBuilder output, string text, string indent)
    {
        foreach (var line in text.Split('\n'))
        {
            output.Append(indent).Append(line).Append('\n');
        }
    }

    private static string Text(ContainerInline inlines) => string.Concat(inlines.Select(Text));

    private static string Text(Inline inline) => inline switch
    {
        LinkInline link when Text((ContainerInline)link) is var text && text != link.Url => $"{text} ({link.Url})",
        ContainerInline container => Text(container),
        CodeInline code => code.Content,
        AutolinkInline link => link.Url,
        LineBreakInline => "\n",
        LiteralInline literal => literal.Content.ToString(),
        _ => "",
    };
}
