using YamlDotNet.RepresentationModel;

namespace M1SerialBot.EndToEnd.Tests.Hosting;

/// <summary>A YAML file of the repository.</summary>
internal sealed class YamlFile
{
    private readonly YamlDocument _document;

    private YamlFile(string text)
    {
        Text = text;
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        _document = Assert.Single(stream.Documents);
    }

    /// <summary>What stands in it, comments and all.</summary>
    public string Text { get; }

    /// <summary>The outermost mapping.</summary>
    public YamlMappingNode Root => Assert.IsType<YamlMappingNode>(_document.RootNode);

    /// <summary>Every mapping, however deep.</summary>
    public IEnumerable<YamlMappingNode> Mappings => _document.AllNodes.OfType<YamlMappingNode>();

    /// <summary>Every scalar, keys as well.</summary>
    public IEnumerable<string> Scalars => _document.AllNodes.OfType<YamlScalarNode>().Select(scalar => scalar.Value ?? "");

    /// <summary>Reads one.</summary>
    public static YamlFile Read(params ReadOnlySpan<string> path) => new(File.ReadAllText(Repository.Find(path)));

    /// <summary>What stands under a key; null where there is no such key.</summary>
    public static YamlNode? At(YamlNode? node, string key) => node is YamlMappingNode mapping && mapping.Children.TryGetValue(key, out var value) ? value : null;

    /// <summary>The text of a scalar under a key; null where there is none.</summary>
    public static string? TextAt(YamlNode? node, string key) => (At(node, key) as YamlScalarNode)?.Value;
}
