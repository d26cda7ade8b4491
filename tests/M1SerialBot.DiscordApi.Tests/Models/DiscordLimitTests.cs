using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Models.Components;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.DiscordApi.Tests.Models;

/// <summary>Discord's limits are checked when an object is built, and the error names the limit.</summary>
public sealed class DiscordLimitTests
{
    private static readonly Dictionary<string, (int Most, Func<int, object> Build)> Built = new(StringComparer.Ordinal)
    {
        ["message content: at most 2000 characters"] = (2000, size => new Message { Content = Of(size) }),
        ["message: at most 10 embeds"] = (10, size => new Message { Embeds = [.. Enumerable.Range(0, size).Select(_ => new Embed { Title = "x" })] }),
        ["embed title: at most 256 characters"] = (256, size => new Embed { Title = Of(size) }),
        ["embed description: at most 4096 characters"] = (4096, size => new Embed { Description = Of(size) }),
        ["embed: at most 25 fields"] = (25, size => new Embed { Fields = [.. Enumerable.Range(0, size).Select(_ => new EmbedField("x", "y"))] }),
        ["embed field name: 1 to 256 characters"] = (256, size => new EmbedField(Of(size), "y")),
        ["embed field value: 1 to 1024 characters"] = (1024, size => new EmbedField("x", Of(size))),
        ["embed footer: at most 2048 characters"] = (2048, size => new EmbedFooter(Of(size))),
        ["all embeds of a message: at most 6000 characters"] = (6000, size => new Message { Embeds = [new Embed { Description = Of(3000) }, new Embed { Description = Of(size - 3000) }] }),
        ["message: at most 5 rows"] = (5, size => new Message { Components = [.. Enumerable.Range(0, size).Select(at => new ActionRow(Button.Press("x", $"{at}")))] }),
        ["row: 1 to 5 buttons"] = (5, size => new ActionRow([.. Enumerable.Range(0, size).Select(at => Button.Press("x", $"{at}"))])),
        ["button label: 1 to 80 characters"] = (80, size => Button.Press(Of(size), "x")),
        ["custom id: 1 to 100 characters"] = (100, size => Button.Press("x", Of(size))),
        ["select: 1 to 25 options"] = (25, size => new StringSelect("x", [.. Enumerable.Range(0, size).Select(at => new SelectOption("x", $"{at}"))])),
        ["group of boxes: 1 to 10 boxes"] = (10, size => new CheckboxGroup("x", [.. Enumerable.Range(0, size).Select(at => new SelectOption("x", $"{at}"))])),
        ["select option: 1 to 100 characters"] = (100, size => new SelectOption(Of(size), "x")),
        ["select option description: at most 100 characters"] = (100, size => new SelectOption("x", "y") { Description = Of(size) }),
        ["placeholder of a select: at most 150 characters"] = (150, size => new StringSelect("x", [new SelectOption("x", "y")]) { Placeholder = Of(size) }),
        ["modal title: 1 to 45 characters"] = (45, size => new Modal("x", Of(size), Field())),
        ["modal: 1 to 5 fields"] = (5, size => new Modal("x", "y", [.. Enumerable.Range(0, size).Select(_ => Field())])),
        ["label of a modal field: 1 to 45 characters"] = (45, size => new ModalField(Of(size), new TextInput("x", 10))),
        ["description of a modal field: at most 100 characters"] = (100, size => Field() with { Description = Of(size) }),
        ["text input: at most 4000 characters"] = (4000, size => new TextInput("x", size)),
        ["placeholder of a text input: at most 100 characters"] = (100, size => new TextInput("x", 10) { Placeholder = Of(size) }),
        ["message: at most 10 files"] = (10, size => new Message { Files = [.. Enumerable.Range(0, size).Select(at => new FileUpload($"{at}.txt", "text/plain", new byte[1]))] }),
        ["file description: at most 1024 characters"] = (1024, size => new FileUpload("a.png", "image/png", new byte[1]) { Description = Of(size) }),
        ["file name: 1 to 260 characters"] = (260, size => new FileUpload(Of(size), "text/plain", new byte[1])),
        ["list of choices: at most 25 choices"] = (25, size => Reply.WithAutocomplete([.. Enumerable.Range(0, size).Select(at => new AutocompleteChoice("x", $"{at}"))])),
        ["choice: 1 to 100 characters"] = (100, size => new AutocompleteChoice(Of(size), "x")),
        ["command or option name: 1 to 32 characters"] = (32, size => CommandDefinition.Slash(Of(size), "x")),
        ["command or option description: 1 to 100 characters"] = (100, size => CommandDefinition.Slash("x", Of(size))),
        ["command: at most 25 options"] = (25, size => CommandDefinition.Slash("x", "y") with { Options = [.. Enumerable.Range(0, size).Select(at => new OptionDefinition($"o{at}", "z"))] }),
    };

    public static TheoryData<string> Limits() => [.. Built.Keys];

    [Theory]
    [MemberData(nameof(Limits))]
    public void What_reaches_a_limit_is_built(string limit) => Assert.NotNull(Built[limit].Build(Built[limit].Most));

    [Theory]
    [MemberData(nameof(Limits))]
    public void What_passes_a_limit_is_refused_by_its_name(string limit)
    {
        var (most, build) = Built[limit];

        var refused = Assert.Throws<DiscordLimitExceededException>(() => build(most + 1));

        Assert.Equal($"Discord's limit for {limit}; given: {most + 1}.", refused.Message);
    }

    [Theory]
    [MemberData(nameof(Limits))]
    public void What_must_not_be_empty_is_refused_empty(string limit)
    {
        if (limit.Contains(": 1 to ", StringComparison.Ordinal))
        {
            Assert.Throws<DiscordLimitExceededException>(() => Built[limit].Build(0));
        }
        else
        {
            Assert.Contains(": at most ", limit, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Two_components_with_one_id_are_refused() =>
        Assert.Throws<DiscordLimitExceededException>(() => new Message { Components = [new ActionRow(Button.Press("x", "same")), new ActionRow(Button.Press("y", "same"))] });

    [Fact]
    public void Two_options_of_a_select_with_one_value_are_refused() =>
        Assert.Throws<DiscordLimitExceededException>(() => new StringSelect("x", [new SelectOption("a", "same"), new SelectOption("b", "same")]));

    [Fact]
    public void Required_options_come_before_optional_ones() =>
        Assert.Throws<DiscordLimitExceededException>(() => CommandDefinition.Slash("x", "y") with
        {
            Options = [new OptionDefinition("a", "b"), new OptionDefinition("c", "d") { Required = true }],
        });

    [Theory]
    [InlineData("M1Serial", "capitals")]
    [InlineData("m1 serial", "a blank")]
    [InlineData("m1/serial", "a sign")]
    public void A_command_is_named_in_lower_case_without_blanks(string name, string because) =>
        Assert.True(Record.Exception(() => CommandDefinition.Slash(name, "x")) is DiscordLimitExceededException, because);

    [Fact]
    public void All_texts_of_a_command_together_keep_to_their_limit() =>
        Assert.Throws<DiscordLimitExceededException>(() => CommandDefinition.Slash("x", "y") with
        {
            Options = [.. Enumerable.Range(0, 4).Select(at => new OptionDefinition($"o{at}", "z")
            {
                Choices = [.. Enumerable.Range(0, 25).Select(choice => new ChoiceDefinition(Of(99), $"{choice}"))],
            })],
        });

    [Fact]
    public void A_locale_that_Discord_has_not_is_refused() =>
        Assert.Throws<DiscordLimitExceededException>(() => CommandDefinition.Slash("x", "y") with { DescriptionLocalizations = new Dictionary<string, string> { ["xx"] = "z" } });

    [Fact]
    public void A_file_is_named_without_a_folder() => Assert.Throws<ArgumentException>(() => new FileUpload("a/b", "text/plain", new byte[1]));

    private static string Of(int length) => new('x', length);

    private static ModalField Field() => new("x", new TextInput("x", 10));
}
