using System.Text.Json;
using YamlDotNet.RepresentationModel;

namespace M1SerialBot.EndToEnd.Tests.Hosting;

/// <summary>The forms for issues ask for what the bot asks for, and in its words.</summary>
public sealed class IssueFormTests
{
    private static readonly string[] Types = ["input", "textarea", "dropdown", "checkboxes"];

    public static TheoryData<string> Forms() => ["sighting.yml", "wrong-answer.yml"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_form_has_what_GitHub_needs(string name)
    {
        var form = YamlFile.Read(".github", "ISSUE_TEMPLATE", name).Root;
        var fields = Fields(name).Where(field => YamlFile.TextAt(field, "type") != "markdown").ToList();

        Assert.All(["name", "description"], key => Assert.False(string.IsNullOrWhiteSpace(YamlFile.TextAt(form, key)), key));
        Assert.All(fields, field => Assert.Contains(YamlFile.TextAt(field, "type"), Types));
        Assert.All(fields, field => Assert.False(string.IsNullOrWhiteSpace(Label(field))));
        Assert.Equal(fields.Count, fields.Select(field => YamlFile.TextAt(field, "id")).Distinct().Count(id => id is not null));
        Assert.Equal(fields.Count, fields.Select(Label).Distinct().Count());
    }

    [Fact]
    public void Every_file_for_issues_is_one_that_is_looked_at() => Assert.Equal(
        Forms().Select(row => row.Data).Append("config.yml").Order(StringComparer.Ordinal),
        Directory.GetFiles(Repository.Find(".github", "ISSUE_TEMPLATE")).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));

    [Fact]
    public void Whatever_fits_no_form_is_welcome_as_well() =>
        Assert.Equal("true", YamlFile.TextAt(YamlFile.Read(".github", "ISSUE_TEMPLATE", "config.yml").Root, "blank_issues_enabled"));

    [Theory]
    [InlineData("chip", "modal.sighting.chip", "it becomes notBefore")]
    [InlineData("sold", "modal.sighting.sold", "it becomes notAfter")]
    [InlineData("photos", "modal.sighting.photos", "the bot hands it on beside the record")]
    public void A_sighting_is_asked_for_in_the_words_of_the_bot(string id, string key, string because) =>
        Assert.True(Json("config", "texts", "en.json").GetProperty(key).GetString() == Label(Sighting(id)), because);

    [Fact]
    public void A_sighting_is_of_a_model_that_has_records() => Assert.Equal(
        Json("config", "knowledge", "variants.json").GetProperty("variants").EnumerateArray().Select(variant => variant.GetProperty("id").GetString()),
        Options(Sighting("variant")).Select(option => ((YamlScalarNode)option).Value));

    [Fact]
    public void Whatever_a_record_needs_of_its_reporter_is_asked_for()
    {
        var record = Json("config", "schema", "sighting.schema.json").GetProperty("properties");
        var asked = new Dictionary<string, string> { ["serial"] = "serial", ["variant"] = "variant", ["evidence"] = "seen", ["notBefore"] = "chip", ["notAfter"] = "sold", ["source"] = "photos" };

        Assert.Equal(asked.Keys.Order(StringComparer.Ordinal), record.EnumerateObject().Select(property => property.Name).Where(name => name != "$schema").Order(StringComparer.Ordinal));
        Assert.All(asked.Values, id => Assert.NotNull(Sighting(id)));
    }

    [Fact]
    public void Nothing_is_taken_without_consent() =>
        Assert.Equal("true", YamlFile.TextAt(Assert.Single(Options(Sighting("consent"))), "required"));

    [Fact]
    public void What_the_bot_made_is_left_as_it_is() => Assert.Null(YamlFile.At(YamlFile.At(Sighting("record"), "attributes"), "render"));

    private static YamlSequenceNode Fields(string name) => Assert.IsType<YamlSequenceNode>(YamlFile.At(YamlFile.Read(".github", "ISSUE_TEMPLATE", name).Root, "body"));

    private static YamlNode Sighting(string id) => Assert.Single(Fields("sighting.yml"), field => YamlFile.TextAt(field, "id") == id);

    private static string? Label(YamlNode field) => YamlFile.TextAt(YamlFile.At(field, "attributes"), "label");

    private static YamlSequenceNode Options(YamlNode field) => Assert.IsType<YamlSequenceNode>(YamlFile.At(YamlFile.At(field, "attributes"), "options"));

    private static JsonElement Json(params ReadOnlySpan<string> path) => JsonElement.Parse(File.ReadAllText(Repository.Find(path)));
}
