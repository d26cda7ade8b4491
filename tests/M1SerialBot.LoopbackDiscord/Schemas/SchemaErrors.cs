using Json.Schema;

namespace M1SerialBot.LoopbackDiscord.Schemas;

/// <summary>Reduces the validator's output to the relevant errors.</summary>
internal static class SchemaErrors
{
    private static readonly string[] Choices = ["oneOf", "anyOf"];

    /// <summary>The errors; none if the result is valid.</summary>
    public static IReadOnlyList<string> Of(EvaluationResults results) =>
        [.. Collect(results).Select(error => $"{(error.Place.Length == 0 ? "/" : error.Place)}: {error.Message}").Distinct()];

    private static List<SchemaError> Collect(EvaluationResults node)
    {
        if (node.IsValid)
        {
            return [];
        }

        var place = node.InstanceLocation.ToString();
        var found = (node.Errors ?? []).Select(error => new SchemaError(place, error.Key, error.Value)).ToList();
        foreach (var group in (node.Details ?? []).GroupBy(child => ChoiceOf(node, child)))
        {
            found.AddRange(group.Key is { } choice ? Choose(place, choice, [.. group]) : group.SelectMany(Collect));
        }

        return found.Count > 0 ? found : [new SchemaError(place, "", "is not allowed here")];
    }

    private static List<SchemaError> Choose(string place, string choice, List<EvaluationResults> shapes)
    {
        var fitting = shapes.Count(shape => shape.IsValid);
        return fitting == 0 ? Nearest(place, [.. shapes.Select(Collect)])
            : fitting > 1 && choice == "oneOf" ? [new SchemaError(place, choice, $"fits {fitting} of the shapes that are allowed here, not one")]
            : [];
    }

    // Of several alternatives, only the errors of the one with the right type are relevant.
    private static List<SchemaError> Nearest(string place, List<List<SchemaError>> shapes)
    {
        var meant = shapes.Where(errors => !errors.Exists(error => IsOfAnotherKind(place, error))).MinBy(errors => errors.Count);
        return meant ?? [new SchemaError(place, "", $"fits none of the {shapes.Count} shapes that are allowed here")];
    }

    private static bool IsOfAnotherKind(string place, SchemaError error) =>
        error.Place == $"{place}/type" || (error.Place == place && error.Keyword is "type" or "const");

    private static string? ChoiceOf(EvaluationResults node, EvaluationResults child)
    {
        var below = child.EvaluationPath.ToString()[node.EvaluationPath.ToString().Length..];
        return Choices.FirstOrDefault(choice => below.StartsWith($"/{choice}/", StringComparison.Ordinal));
    }
}

/// <summary>A schema error.</summary>
/// <param name="Place">A JSON pointer into the body.</param>
/// <param name="Keyword">The keyword of the schema.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record SchemaError(string Place, string Keyword, string Message);
