using System.Globalization;
using System.Text.Json.Nodes;

namespace M1SerialBot.Decoding.Tests.Miniature;

/// <summary>A key or an item that a JSON path such as <c>$.bands[2].from</c> names; it need not be there yet.</summary>
internal sealed class JsonPlace
{
    private readonly JsonNode _parent;
    private readonly string _step;

    private JsonPlace(JsonNode parent, string step)
    {
        _parent = parent;
        _step = step;
    }

    private JsonNode? Value => _parent is JsonArray list ? list[Index] : _parent[_step];

    private int Index => int.Parse(_step, CultureInfo.InvariantCulture);

    public static JsonPlace Find(JsonNode root, string path)
    {
        var steps = path.Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split('.')[1..];
        var place = new JsonPlace(root, steps[0]);
        foreach (var step in steps[1..])
        {
            place = new JsonPlace(place.Value ?? throw new ArgumentException($"Nothing lies at {path}.", nameof(path)), step);
        }

        return place;
    }

    public void Set(JsonNode? value)
    {
        if (_parent is JsonArray list)
        {
            list[Index] = value;
        }
        else
        {
            _parent[_step] = value;
        }
    }

    public void Append(JsonNode? item) => ((JsonArray)Value!).Add(item);

    public void Remove()
    {
        if (_parent is JsonArray list)
        {
            list.RemoveAt(Index);
        }
        else
        {
            Assert.True(((JsonObject)_parent).Remove(_step), $"There is no key {_step}.");
        }
    }
}
