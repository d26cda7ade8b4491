using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Knowledge.Tests;

/// <summary>The words and eras of dates.</summary>
public sealed class DateTests
{
    [Theory]
    [InlineData("S63", "Sold", 1988, "a year of Showa")]
    [InlineData("昭和63年5月", "Sold", 1988, "in Japanese")]
    [InlineData("63.5.12", "Sold", 1988, "without the era")]
    [InlineData("1.5.12", "Sold", 1989, "a year of Heisei, not of this century")]
    [InlineData("平成元年", "Sold", 1989, "the first year of Heisei")]
    [InlineData("stamp H2.4.1", "Stamp", 1990, "on a stamp")]
    [InlineData("検印 2.4.1", "Stamp", 1990, "on a stamp, in Japanese")]
    [InlineData("warranty card 1990-03", "Sold", 1990, "on a paper that is named")]
    [InlineData("Fri 16 Mar 1990", "Sold", 1990, "a weekday")]
    [InlineData("7/XI/90", "Sold", 1990, "a month in Roman numerals")]
    [InlineData("1er août 1989", "Sold", 1989, "a French ordinal")]
    [InlineData("15 października 1991 r.", "Sold", 1991, "a Polish abbreviation of the year, which is an era elsewhere")]
    [InlineData("5. marts 1990", "Sold", 1990, "Danish")]
    [InlineData("kesäkuussa 1991", "Sold", 1991, "Finnish, inflected")]
    [InlineData("15 Μαρτίου 1990", "Sold", 1990, "Greek")]
    public void A_date_on_a_paper_is_read(string text, string kind, int year, string because)
    {
        var clue = Assert.Single(RealKnowledge.Decoder.Decode("", new ClueSet { [ClueKind.Sold] = text }).Clues.Given);

        Assert.True((kind, year) == (clue.Kind.ToString(), clue.ReadAs!.Year), because);
    }

    [Theory]
    [InlineData("Bj. 89", 1989, "the German for a year of building")]
    [InlineData("ca. 1989", 1989, "two letters are no year")]
    [InlineData("no idea", null, "nor are these")]
    public void A_seller_gives_a_year_or_none(string text, int? year, string because) => Assert.True(
        year == RealKnowledge.Decoder.Decode("", new ClueSet { [ClueKind.Seller] = text }).Clues.Given.FirstOrDefault()?.ReadAs!.Year, because);

    [Theory]
    [InlineData("late 80s", "1985-01..1989-12", "a part of ten years")]
    [InlineData("early '90s", "1990-01..1994-12", "an apostrophe")]
    [InlineData("mid 1990s", "1993-01..1997-12", "four digits")]
    [InlineData("the eighties", "1980-01..1989-12", "a name")]
    [InlineData("Ende der 80er", "1985-01..1989-12", "German")]
    [InlineData("fin des années 80", "1985-01..1989-12", "French, a word before them")]
    [InlineData("anni 80", "1980-01..1989-12", "Italian")]
    [InlineData("80年代後半", "1985-01..1989-12", "Japanese")]
    [InlineData("конец 80-х", "1985-01..1989-12", "Russian")]
    [InlineData("198?", "1980-01..1989-12", "a digit that isn't known")]
    [InlineData("89 or 90", "1989-01..1990-12", "two years with a word between them")]
    [InlineData("early 1990", "1990-01..1990-12", "a year is no ten years")]
    public void A_seller_can_give_several_years(string text, string window, string because) => Assert.True(
        window == $"{RealKnowledge.Decoder.Decode("", new ClueSet { [ClueKind.Seller] = text }).Clues.Given.FirstOrDefault()?.Means}", because);

    [Theory]
    [InlineData("March or April 1990", "..1990-04", "two months")]
    [InlineData("1989 or 1990", "..1990-12", "two years")]
    [InlineData("spring 1990", "..1990-12", "autumn begins in March south of the equator")]
    [InlineData("Frühjahr 1990", "..1990-06", "spoken north of it")]
    [InlineData("printemps 1990", "..1990-12", "and on both sides")]
    [InlineData("primavera 1990", "..1990-12", "in three languages")]
    [InlineData("voorjaar 1990", "..1990-06", "Dutch")]
    [InlineData("wiosna 1990", "..1990-06", "Polish")]
    [InlineData("na jaře 1990", "..1990-06", "Czech, two words")]
    [InlineData("våren 1990", "..1990-06", "Swedish and Norwegian")]
    [InlineData("foråret 1990", "..1990-06", "Danish")]
    [InlineData("keväällä 1990", "..1990-06", "Finnish")]
    [InlineData("весной 1990", "..1990-06", "Russian")]
    [InlineData("навесні 1990", "..1990-06", "Ukrainian")]
    [InlineData("1990年春", "..1990-06", "Japanese and Chinese")]
    [InlineData("1990년 봄", "..1990-06", "Korean")]
    [InlineData("fall of 1989", "..1989-12", "a word before the year")]
    [InlineData("im Herbst 1989", "..1989-12", "and one before the season")]
    [InlineData("à l'automne 1989", "..1989-12", "an apostrophe")]
    [InlineData("winter 1990", "..1991-03", "it can end in the next year")]
    [InlineData("冬の1990年", "..1991-03", "the season first")]
    [InlineData("Christmas 1989", "..1989-12", "English")]
    [InlineData("Weihnachten '89", "..1989-12", "German, a short year")]
    [InlineData("Noël 1989", "..1989-12", "French")]
    [InlineData("Noel 1989", "..1989-12", "without its accent")]
    [InlineData("Natale 1989", "..1989-12", "Italian")]
    [InlineData("Navidad de 1989", "..1989-12", "Spanish")]
    [InlineData("Natal de 1989", "..1989-12", "Portuguese")]
    [InlineData("Kerst 1989", "..1989-12", "Dutch")]
    [InlineData("Boże Narodzenie 1989", "..1989-12", "Polish")]
    [InlineData("Vánoce 1989", "..1989-12", "Czech")]
    [InlineData("julen 1989", "..1989-12", "Swedish, Danish, Norwegian")]
    [InlineData("jouluna 1989", "..1989-12", "Finnish")]
    [InlineData("Рождество 1989", "..1990-01", "the Eastern one is in January")]
    [InlineData("Різдво 1989", "..1990-01", "in Ukrainian, too")]
    [InlineData("1989年クリスマス", "..1989-12", "Japanese")]
    [InlineData("1989年圣诞节", "..1989-12", "Chinese")]
    [InlineData("1989년 크리스마스", "..1989-12", "Korean")]
    [InlineData("New Year 1990", "..1991-01", "the turn of the year before or after")]
    [InlineData("New Year's Eve 1989", "..1989-12", "its last day")]
    [InlineData("Ostern 1990", "..1990-05", "the Eastern church is later")]
    [InlineData("Q1 1990", "..1990-03", "a quarter")]
    [InlineData("Q3/90", "..1990-09", "a short year")]
    [InlineData("1Q90", "..1990-03", "the number first")]
    [InlineData("1. Quartal 1990", "..1990-03", "German")]
    [InlineData("2e trimestre 1990", "..1990-06", "French")]
    [InlineData("primo trimestre 1990", "..1990-03", "Italian, in words")]
    [InlineData("primer trimestre de 1990", "..1990-03", "Spanish")]
    [InlineData("4º trimestre de 1990", "..1990-12", "Portuguese")]
    [InlineData("3e kwartaal 1990", "..1990-09", "Dutch")]
    [InlineData("II kwartał 1990", "..1990-06", "Polish")]
    [InlineData("2. čtvrtletí 1990", "..1990-06", "Czech")]
    [InlineData("första kvartalet 1990", "..1990-03", "Swedish")]
    [InlineData("1. kvartal 1990", "..1990-03", "Danish, Norwegian")]
    [InlineData("I квартал 1990", "..1990-03", "Russian")]
    [InlineData("1990年第1四半期", "..1990-03", "Japanese")]
    [InlineData("1990年第二季度", "..1990-06", "Chinese")]
    [InlineData("1990년 3분기", "..1990-09", "Korean")]
    [InlineData("2. Halbjahr 1989", "..1989-12", "a half")]
    [InlineData("first half of 1990", "..1990-06", "in words")]
    [InlineData("H1 1990", "..1990-06", "a letter, which is an era's if no year in full is beside it")]
    [InlineData("1990 H2", "..1990-12", "the letter after the year")]
    [InlineData("1H 1990", "..1990-06", "the number before the letter")]
    [InlineData("1990年前半", "..1990-06", "Japanese")]
    [InlineData("1990년 3월", "..1990-03", "Korean signs")]
    [InlineData("1990년 3월 12일", "..1990-03", "with a day")]
    [InlineData("dated 900312", "..1990-03", "six digits that are called a date")]
    [InlineData("Datum: 120390", "..1990-12", "either can be the month")]
    [InlineData("Rechnung 120390", "..1990-12", "on a paper that's named")]
    [InlineData("購入日 900312", "..1990-03", "in Japanese")]
    [InlineData("date 23.3.90", "..1990-03", "with dots it's read anyway")]
    [InlineData("Ende 1989", "..1989-12", "a word for its end")]
    [InlineData("début 1990", "..1990-12", "nobody knows how long a beginning is")]
    [InlineData("1990年頃", "..1990-12", "about")]
    public void A_part_of_a_year_never_says_more_than_its_words(string text, string window, string because) => Assert.True(
        window == RealKnowledge.Decoder.Decode("", new ClueSet { [ClueKind.Sold] = text }).Clues.Given.FirstOrDefault()?.Means.ToString(), because);

    [Theory]
    [InlineData("900312", "a serial as well")]
    [InlineData("Q5 1990", "no quarter")]
    [InlineData("i 1990, spring", "words that don't go together are read or not, but no month is made up")]
    public void What_can_be_something_else_gives_no_month(string text, string because) => Assert.True(
        RealKnowledge.Decoder.Decode("", new ClueSet { [ClueKind.Sold] = text }).Clues.Given is [] or [{ Means.To.Month: 12 }], because);

    [Theory]
    [InlineData("Aucune idée")]
    [InlineData("non so")]
    [InlineData("no idea")]
    [InlineData("keine Ahnung")]
    [InlineData("わからない")]
    [InlineData("ni idea")]
    [InlineData("não faço ideia")]
    [InlineData("geen idee")]
    [InlineData("nie mam pojęcia")]
    [InlineData("nevím")]
    [InlineData("ingen aning")]
    [InlineData("ingen anelse")]
    [InlineData("vet ikke")]
    [InlineData("ei tietoa")]
    [InlineData("без понятия")]
    [InlineData("гадки не маю")]
    [InlineData("不清楚")]
    [InlineData("모르겠습니다")]
    [InlineData("no se")]
    [InlineData("weiss nicht")]
    [InlineData("n/a")]
    [InlineData("k. A.")]
    [InlineData("???")]
    public void Not_to_know_is_no_clue_and_no_mistake(string text)
    {
        foreach (var kind in new[] { ClueKind.Seller, ClueKind.Sold, ClueKind.Chip, ClueKind.Model })
        {
            var result = RealKnowledge.Decoder.Decode("198765", new ClueSet { [kind] = text });

            Assert.True(result.Clues.Given.IsEmpty && result.Problems.IsEmpty, $"{kind}");
        }
    }
}
