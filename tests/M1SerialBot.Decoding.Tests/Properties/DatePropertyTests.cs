using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Tests.Miniature;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests.Properties;

public sealed class DatePropertyTests
{
    private static readonly string[] Pieces =
    [
        "U", "L", "Suno", "日光", "月光", "元", "年", "月", "日", "検", "stamp", "receipt", "x", "?", "'", "’", ".", "/", "-", " ", ",", "\0", "\u200B", "\uD835",
        "1", "2", "5", "11", "12", "31", "46", "51", "54", "71", "79", "1971", "1979", "2005", "９", "٣", "novembro", "ĉirkaŭ", "no", "99999",
    ];

    private static SerialDecoder Decoder => SmallKnowledge.Decoder;

    private static Gen<string> DateSoup { get; } = Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Concat(pieces.Take(9)));

    private static Gen<(DateOnly Date, Func<DateOnly, string> Form)> Dates { get; } =
        from day in Gen.Choose(0, (new DateOnly(1979, 6, 30)).DayNumber - new DateOnly(1971, 3, 1).DayNumber)
        from form in Gen.Elements<Func<DateOnly, string>>(
            date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            date => date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture),
            date => date.ToString("yy.M.d", CultureInfo.InvariantCulture),
            date => $"{date.Year - 1920}.{date.Month}.{date.Day}",
            date => $"U{date.Year - 1920}.{date.Month}.{date.Day}",
            date => $"日光{date.Year - 1920}年{date.Month}月{date.Day}日",
            date => $"L.{date.Year - 1973}.{date.Month}.{date.Day}",
            date => $"{date.Year - 1973}/{date.Month}/{date.Day}",
            date => date.Year == 1974 ? $"月光元年{date.Month}月{date.Day}日" : $"月光{date.Year - 1973}年{date.Month}月{date.Day}日")
        select (new DateOnly(1971, 3, 1).AddDays(day), form);

    [Fact]
    public void No_text_is_too_odd_and_no_year_is_made_up() =>
        PropertyCheck.HoldsForText(Gen.OneOf(DateSoup, Texts.Arbitrary), text =>
        {
            var result = Decoder.Decode("0200000", new ClueSet { [ClueKind.Chip] = text, [ClueKind.Sold] = text, [ClueKind.Seller] = text });

            foreach (var clue in result.Clues.Given)
            {
                var years = Decoder.Knowledge.Clues[clue.Kind].Years!;
                Assert.True(clue.ReadAs is not { } read || years.Contains(read.Year), $"{clue}");
            }

            Assert.All(result.Problems, problem => Assert.InRange(problem.Position, 0, text.Length));
        });

    [Fact]
    public void A_date_of_the_time_of_production_is_read_back_whatever_its_form() =>
        PropertyCheck.Holds(Dates, given =>
        {
            var text = given.Form(given.Date);
            var read = Decoder.Decode("", new ClueSet { [ClueKind.Sold] = text }).Clues.Given.FirstOrDefault()?.ReadAs;

            Assert.True(!IsOfItsEra(text, given.Date) || (read?.Year, read?.Month, read?.Day) == (given.Date.Year, given.Date.Month, given.Date.Day), $"{text}: {read}");
        });

    // The first era ended with 1974, with which the second began.
    private static bool IsOfItsEra(string text, DateOnly date) =>
        text.StartsWith(date.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) || text.StartsWith($"{date.Year % 100}.", StringComparison.Ordinal)
        || (text.Contains($"{date.Year - 1920}", StringComparison.Ordinal) && text[0] is 'U' or '日' or '5' ? date.Year <= 1974 : date.Year >= 1974);
}
