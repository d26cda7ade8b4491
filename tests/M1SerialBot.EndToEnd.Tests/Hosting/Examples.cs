using YamlDotNet.RepresentationModel;

namespace M1SerialBot.EndToEnd.Tests.Hosting;

/// <summary>What an operator copies from <c>docs/hosting</c>.</summary>
internal static class Examples
{
    /// <summary>The service of the Compose file.</summary>
    public static YamlNode Compose => Documents("compose.yaml").Single();

    /// <summary>One of the objects for Kubernetes.</summary>
    public static YamlNode Kubernetes(string kind) => Documents("kubernetes.yaml").Single(document => Text(document["kind"]) == kind);

    /// <summary>What a pod's one container is.</summary>
    public static YamlNode Container(string kind) => Assert.Single(List(Kubernetes(kind)["spec"]["template"]["spec"]["containers"]));

    /// <summary>The unit of systemd: each line of <c>name=value</c>, in order.</summary>
    public static ILookup<string, string> Unit => File.ReadLines(Repository.Find("docs", "hosting", "m1serialbot.service"))
        .Where(line => line.Contains('=', StringComparison.Ordinal) && line[0] != '#')
        .Select(line => line.Split('=', 2))
        .ToLookup(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>What an example sets, by its name.</summary>
    public static Dictionary<string, string> Environment(string example) => example switch
    {
        "compose" => Pairs(Compose["services"]["bot"]["environment"]),
        "systemd" => Unit["Environment"].Select(set => set.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal),
        _ => List(Container(example)["env"]).ToDictionary(entry => Text(entry["name"]), entry => Text(entry["value"]), StringComparer.Ordinal),
    };

    /// <summary>A node that is text.</summary>
    public static string Text(YamlNode node) => Assert.IsType<YamlScalarNode>(node).Value!;

    /// <summary>A node that is a list.</summary>
    public static IEnumerable<YamlNode> List(YamlNode node) => Assert.IsType<YamlSequenceNode>(node);

    /// <summary>A node that is a mapping of texts.</summary>
    public static Dictionary<string, string> Pairs(YamlNode node) =>
        Assert.IsType<YamlMappingNode>(node).ToDictionary(pair => Text(pair.Key), pair => Text(pair.Value), StringComparer.Ordinal);

    private static List<YamlNode> Documents(string file)
    {
        using var text = File.OpenText(Repository.Find("docs", "hosting", file));
        var stream = new YamlStream();
        stream.Load(text);
        return [.. stream.Documents.Select(document => document.RootNode)];
    }
}
