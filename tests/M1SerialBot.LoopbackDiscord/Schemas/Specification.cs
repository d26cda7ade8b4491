using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using M1SerialBot.LoopbackDiscord.Rest;

namespace M1SerialBot.LoopbackDiscord.Schemas;

/// <summary>Discord's OpenAPI specification, to validate the bodies of requests and responses.</summary>
/// <remarks>
/// It checks what Discord's schemas check and no more. They allow unknown properties, don't say that a button has either a
/// <c>url</c> or a <c>custom_id</c>, and don't limit the total length of embeds.
/// </remarks>
public sealed class Specification
{
    private readonly JsonObject _paths;
    private readonly JsonObject _components;
    private readonly ConcurrentDictionary<string, JsonSchema> _schemas = [];

    private Specification(JsonObject document)
    {
        _paths = (JsonObject)document["paths"]!;
        _components = (JsonObject)document["components"]!["schemas"]!;
    }

    /// <summary>Loads the specification.</summary>
    /// <param name="file">The OpenAPI document; if null, <c>shared/discord/openapi.json</c> in a folder above the program.</param>
    /// <returns>The specification; null if there's no such file.</returns>
    public static Specification? Load(string? file = null)
    {
        file ??= Find();
        return file is not null && File.Exists(file) ? new Specification((JsonObject)JsonNode.Parse(File.ReadAllText(file))!) : null;
    }

    /// <summary>The errors in the body of a recorded request.</summary>
    public IReadOnlyList<string> Errors(RecordedRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Errors(request.Method, request.Path, request.Body);
    }

    /// <summary>The errors in the body of a request.</summary>
    /// <param name="method">The method.</param>
    /// <param name="path">The path, with or without <c>/api/v10</c>.</param>
    /// <param name="body">The JSON body; null for none.</param>
    /// <returns>The errors; none if the body is valid.</returns>
    public IReadOnlyList<string> Errors(string method, string path, JsonNode? body)
    {
        if (FindOperation(method, path) is not { } operation)
        {
            return [$"/: {method} {path} is not in the specification"];
        }

        return operation["requestBody"] is { } request ? Check(operation, "request", request, body)
            : body is null ? []
            : ["/: this request takes no body"];
    }

    /// <summary>The errors in the body of a response.</summary>
    /// <param name="method">The method of the request.</param>
    /// <param name="path">The path of the request, with or without <c>/api/v10</c>.</param>
    /// <param name="status">The status of the answer.</param>
    /// <param name="body">The JSON body of the answer.</param>
    /// <returns>The errors; none if the body is valid.</returns>
    public IReadOnlyList<string> AnswerErrors(string method, string path, int status, JsonNode? body) =>
        FindOperation(method, path) is { } operation && operation["responses"]?[$"{status}"] is { } answer
            ? Check(operation, $"{status}", answer, body)
            : [$"/: {method} {path} with {status} is not in the specification"];

    private IReadOnlyList<string> Check(JsonNode operation, string part, JsonNode holder, JsonNode? body)
    {
        if (holder["content"]?["application/json"]?["schema"] is not { } schema)
        {
            return body is null ? [] : ["/: there should be no body"];
        }

        var results = _schemas.GetOrAdd($"{operation["operationId"]} {part}", _ => SchemaBundle.Make(schema, _components))
            .Evaluate(JsonSerializer.SerializeToElement(body), new EvaluationOptions { OutputFormat = OutputFormat.Hierarchical });
        return SchemaErrors.Of(results);
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "discord", "openapi.json");
            if (File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }

    // Literal segments win over parameters.
    private JsonNode? FindOperation(string method, string path)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(path);
        var segments = (path.StartsWith(RestApi.Root, StringComparison.Ordinal) ? path[RestApi.Root.Length..] : path).Split('/');
        return _paths.Select(entry => (Template: entry.Key.Split('/'), Operation: entry.Value?[method.ToLowerInvariant()]))
            .Where(entry => entry.Operation is not null && entry.Template.Length == segments.Length
                && entry.Template.Zip(segments).All(pair => pair.First.StartsWith('{') || pair.First == pair.Second))
            .OrderBy(entry => entry.Template.Count(segment => segment.StartsWith('{')))
            .FirstOrDefault().Operation;
    }
}
