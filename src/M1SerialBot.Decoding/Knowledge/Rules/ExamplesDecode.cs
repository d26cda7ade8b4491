using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Results;

namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>Every example decodes as stated where no unit is dated, so that a unit that turns up breaks none.</summary>
internal sealed class ExamplesDecode : ICompiledKnowledgeRule
{
    public void Check(KnowledgeDocuments files, SerialDecoder decoder, IssueCollector issues)
    {
        var undated = decoder.Knowledge.DatedUnits == 0 ? decoder : decoder.WithFacts(KnowledgeBase.Compile(files.WithoutDatedUnits(), decoder.Knowledge.Version));
        foreach (var (file, _, format) in files.Formats)
        {
            if (format.Examples.Count == 0)
            {
                issues.Add(file, "$.examples", "At least one example is needed.");
            }

            foreach (var (example, at) in Indexed.Of(format.Examples))
            {
                if (WhyNot(undated.Decode(example.Text), format, example) is { } reason)
                {
                    issues.Add(file, $"$.examples[{at}]", reason);
                }
            }
        }
    }

    private static string? WhyNot(DecodeResult result, FormatDocument format, Example example)
    {
        if (result.Readings.FirstOrDefault(reading => reading.Format == format.Id) is not { } reading)
        {
            return $"\"{example.Text}\" is not read by this format.";
        }

        if (reading.Window != example.Window.ToWindow())
        {
            return $"\"{example.Text}\" decodes to {reading.Window}, not to {example.Window.ToWindow()}.";
        }

        return (result.Lead == reading) == example.Leads
            ? null
            : $"\"{example.Text}\" is led by {result.Lead?.Format ?? "no reading"}.";
    }
}
