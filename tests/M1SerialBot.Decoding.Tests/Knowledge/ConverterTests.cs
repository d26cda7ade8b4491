using System.Text.Json;
using M1SerialBot.Decoding.Knowledge.Loading;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests.Knowledge;

public sealed class ConverterTests
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new KebabCaseEnumConverter<Grade>(), new YearMonthConverter() } };

    [Theory]
    [InlineData("\"documented\"", Grade.Documented, "the first")]
    [InlineData("\"single-report\"", Grade.SingleReport, "two words")]
    [InlineData("\"contradicted\"", Grade.Contradicted, "the last")]
    public void A_name_is_written_in_kebab_case(string json, Grade grade, string because)
    {
        Expect.Equal(json, JsonSerializer.Serialize(grade, Options), because);
        Expect.Equal(grade, JsonSerializer.Deserialize<Grade>(json, Options), because);
    }

    [Fact]
    public void A_month_is_written_with_its_year()
    {
        Assert.Equal("\"1972-11\"", JsonSerializer.Serialize(new YearMonth(1972, 11), Options));
        Assert.Equal(new YearMonth(1972, 11), JsonSerializer.Deserialize<YearMonth>("\"1972-11\"", Options));
    }

    [Theory]
    [InlineData("\"SingleReport\"", "as the code has it")]
    [InlineData("2", "a number")]
    [InlineData("\"hearsay\"", "another set's")]
    public void Another_name_is_refused_and_the_right_ones_are_said(string json, string because) =>
        Expect.Equal(
            "One of documented, corroborated, single-report, inference, folklore, contradicted is needed.",
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Grade>(json, Options)).Message,
            because);

    [Theory]
    [InlineData("\"Nov. 1972\"", "a word")]
    [InlineData("197211", "a number")]
    public void Another_spelling_of_a_month_is_refused_and_the_right_one_is_said(string json, string because) =>
        Expect.Equal("A month is written as \"1992-11\".", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<YearMonth>(json, Options)).Message, because);

    [Fact]
    public void To_write_nowhere_is_misuse() =>
        Assert.Throws<ArgumentNullException>("writer", () => new KebabCaseEnumConverter<Grade>().Write(null!, Grade.Folklore, Options));
}
