using M1SerialBot.Cli;
using M1SerialBot.Content;
using M1SerialBot.Content.Faq;
using M1SerialBot.Content.Texts;
using M1SerialBot.Hosting;

namespace M1SerialBot.Knowledge.Tests;

/// <summary>German and Japanese: all of it is there, and questions find their answers.</summary>
public sealed class LanguageTests
{
    private static readonly Dictionary<string, Localizer> Texts = new[] { "de", "ja" }.ToDictionary(locale => locale, locale => RealKnowledge.Content.Languages.For([locale]));

    [Theory]
    [InlineData("de")]
    [InlineData("ja")]
    public void Every_sentence_is_translated(string locale)
    {
        var check = RealKnowledge.Content.Languages.Check(locale)!;

        Assert.True(
            check is { IsWhole: true, Percent: 100 },
            $"{locale} {check.Percent} %: {string.Join('\n', check.Issues.Select(issue => issue.ToString()).Concat(check.Parts.SelectMany(part => part.Missing.Select(id => $"{part.File} lacks {id}").Concat(part.Leftover.Select(id => $"{part.File} has {id} left over")).Concat(part.Stale.Select(sentence => $"{part.File}: compare {sentence.Id} with the English, then run knowledge translated --language {locale}")))))}");
    }

    [Theory]
    [InlineData("de")]
    [InlineData("ja")]
    public async Task Everything_that_the_help_of_the_terminal_says_is_translated(string locale)
    {
        await using var output = new StringWriter();
        var exit = await CliApplication.RunAsync(
            ["knowledge", "check", "--language", locale, "--config", ContentLoader.BundledPath], new ConsoleStreams(TextReader.Null, output, TextWriter.Null), new DefaultGateway());

        Assert.True(exit == ExitCode.Answered, output.ToString());
    }

    [Theory]
    [InlineData("Battery Low", "battery-low", "the message itself")]
    [InlineData("mein M1 zeigt Battery Low an, was tun?", "battery-low", "the message in a sentence")]
    [InlineData("alle Sounds sind weg!!", "battery-low", "what the empty battery does")]
    [InlineData("Wie kann ich die Batterie wechseln?", "battery-low", "the question itself")]
    [InlineData("wie wechsle ich bei meinem Korg M1 die Pufferbatterie", "battery-low", "the word that repairers use")]
    [InlineData("welche batterie ist im m1", "battery-low", "the part")]
    [InlineData("überall steht Init Prog", "battery-low", "how it shows")]
    [InlineData("Batterie leer", "battery-low", "two words")]
    [InlineData("Wie lade ich die Werkssounds?", "load-factory-sounds", "the question itself")]
    [InlineData("woher bekomme ich die factory sounds", "load-factory-sounds", "half English")]
    [InlineData("werkssounds wiederherstellen", "load-factory-sounds", "two words")]
    [InlineData("SysEx funktioniert nicht", "sysex-will-not-load", "the usual trouble")]
    [InlineData("nur 50 Programme", "sysex-will-not-load", "a setting")]
    [InlineData("Wie setze ich den M1 auf Werkseinstellungen zurück", "factory-reset", "the question itself")]
    [InlineData("Werksreset", "factory-reset", "one word")]
    [InlineData("Das Display ist dunkel", "dim-screen", "the usual trouble")]
    [InlineData("Hintergrundbeleuchtung defekt", "dim-screen", "the part")]
    [InlineData("Hintergrundbeleuchtung tauschen", "dim-screen", "the part and what's done to it")]
    [InlineData("einige Taster gehen nicht", "dead-buttons", "the usual trouble")]
    [InlineData("hilft Kontaktspray?", "dead-buttons", "the usual cure that is none")]
    [InlineData("welche Mikrotaster passen", "dead-buttons", "the part")]
    [InlineData("der Lautstaerkeregler kratzt", "dead-buttons", "without the umlaut")]
    [InlineData("Mein M1 startet nicht mehr", "frozen-blank-or-noise", "the bad sign")]
    [InlineData("es kommt kein Ton", "frozen-blank-or-noise", "silence")]
    [InlineData("INT und PROG leuchten", "frozen-blank-or-noise", "the lights")]
    [InlineData("eine Taste klemmt", "broken-keys", "a key")]
    [InlineData("kein Aftertouch", "broken-keys", "touch")]
    [InlineData("Joystick abgebrochen", "broken-keys", "the other part that breaks")]
    [InlineData("soll ich die Elkos tauschen?", "capacitors", "the question itself")]
    [InlineData("vergilbte Tasten", "cleaning", "yellow")]
    [InlineData("Wie alt ist mein Korg M1?", "how-old-is-mine", "the question itself")]
    [InlineData("Baujahr herausfinden", "how-old-is-mine", "the year")]
    [InlineData("Wo finde ich die Seriennummer?", "where-is-the-serial", "the question itself")]
    [InlineData("wo ist das Typenschild", "where-is-the-serial", "the label")]
    [InlineData("Was ist ein M1 wert?", "fair-price", "the price")]
    [InlineData("Unterschied zwischen M1 und M1EX", "is-mine-an-ex", "the models")]
    [InlineData("welche Spannung braucht er", "mains-voltage", "the mains")]
    [InlineData("Bedienungsanleitung", "manuals", "one word")]
    [InlineData("Memory Protect ausschalten", "memory-protected", "half English")]
    [InlineData("wie schwer ist der M1", "size-and-weight", "the weight")]
    [InlineData("wie viele Stimmen hat der M1?", "specifications", "the voices")]
    [InlineData("lohnt sich ein M1 noch", "still-worth-it", "an opinion")]
    [InlineData("ist das Plugin so gut wie die Hardware", "still-worth-it", "the software")]
    [InlineData("wo bekomme ich Ersatzteile", "spare-parts", "parts")]
    [InlineData("how do I change the battery", "battery-low", "in English, which people use everywhere")]
    public void A_German_question_is_answered(string question, string slug, string because) => AssertAnswered("de", question, slug, because);

    [Theory]
    [InlineData("Battery Lowと出る", "battery-low", "the message itself")]
    [InlineData("電池の交換方法を教えてください", "battery-low", "the question itself")]
    [InlineData("内蔵電池を交換したいのですが", "battery-low", "the word that repairers use")]
    [InlineData("バッテリーが切れた", "battery-low", "in katakana")]
    [InlineData("ﾊﾞｯﾃﾘｰ交換", "battery-low", "in half-width katakana")]
    [InlineData("コルグM1の電池交換", "battery-low", "with the name")]
    [InlineData("音色が全部消えました", "battery-low", "what the empty battery does")]
    [InlineData("出荷時音色の読み込み方", "load-factory-sounds", "the question itself")]
    [InlineData("工場出荷時の音色に戻したいです", "load-factory-sounds", "in other words")]
    [InlineData("SysExが読み込めません", "sysex-will-not-load", "the usual trouble")]
    [InlineData("ＳｙｓＥｘを受信しない", "sysex-will-not-load", "full-width letters")]
    [InlineData("初期化の方法", "factory-reset", "the question itself")]
    [InlineData("リセットの方法を教えて", "factory-reset", "in katakana")]
    [InlineData("液晶が暗い", "dim-screen", "the usual trouble")]
    [InlineData("液晶バックライトの交換方法", "dim-screen", "the part")]
    [InlineData("画面が暗くて見えない", "dim-screen", "two of its names")]
    [InlineData("ボタンが効かない", "dead-buttons", "the usual trouble")]
    [InlineData("ボタンが反応しません", "dead-buttons", "in other words")]
    [InlineData("接点復活剤は効きますか？", "dead-buttons", "the usual cure that is none")]
    [InlineData("タクトスイッチの交換", "dead-buttons", "the part")]
    [InlineData("スライダーにガリがあります", "dead-buttons", "a slider")]
    [InlineData("電源が入らない", "frozen-blank-or-noise", "the bad sign")]
    [InlineData("音が出ません", "frozen-blank-or-noise", "silence")]
    [InlineData("起動しなくなりました", "frozen-blank-or-noise", "it doesn't start")]
    [InlineData("鍵盤が折れた", "broken-keys", "a key")]
    [InlineData("アフタータッチが効かない", "broken-keys", "touch")]
    [InlineData("コンデンサは交換すべきですか", "capacitors", "the question itself")]
    [InlineData("鍵盤の黄ばみ", "cleaning", "yellow")]
    [InlineData("このM1は何年製ですか？", "how-old-is-mine", "the question itself")]
    [InlineData("製造番号から製造年は分かりますか", "how-old-is-mine", "by the serial")]
    [InlineData("製造番号はどこにありますか", "where-is-the-serial", "the question itself")]
    [InlineData("シリアルナンバーはどこですか", "where-is-the-serial", "in katakana")]
    [InlineData("M1の相場はいくらですか", "fair-price", "the price")]
    [InlineData("M1とM1EXの違いは", "is-mine-an-ex", "the models")]
    [InlineData("電源は何ボルトですか", "mains-voltage", "the mains")]
    [InlineData("取扱説明書が欲しい", "manuals", "the manual")]
    [InlineData("メモリープロテクトの解除方法", "memory-protected", "half English")]
    [InlineData("重さは何キロですか", "size-and-weight", "the weight")]
    [InlineData("同時発音数は？", "specifications", "the voices")]
    [InlineData("今でも買う価値はありますか", "still-worth-it", "an opinion")]
    [InlineData("部品はどこで買えますか", "spare-parts", "parts")]
    [InlineData("M1とT3の違い", "m1-or-t-series", "the relatives")]
    [InlineData("M1は何台作られましたか", "how-many-were-made", "the number")]
    [InlineData("M1の開け方", "open-it", "opening")]
    [InlineData("battery low", "battery-low", "in English, which people use everywhere")]
    public void A_Japanese_question_is_answered(string question, string slug, string because) => AssertAnswered("ja", question, slug, because);

    [Theory]
    [InlineData("de", "mein Handyakku ist leer", "another battery")]
    [InlineData("de", "die Batterie meiner Uhr ist leer", "another battery")]
    [InlineData("de", "wie alt bist du", "somebody")]
    [InlineData("de", "wie schwer ist ein DX7", "another instrument")]
    [InlineData("de", "mein Auto startet nicht", "a car")]
    [InlineData("de", "Display vom iPhone ist dunkel", "another screen")]
    [InlineData("de", "welche Spannung braucht mein Juno", "another instrument")]
    [InlineData("de", "wo kann ich Pizza kaufen", "no part")]
    [InlineData("de", "ist mein Fahrrad gestohlen", "no instrument")]
    [InlineData("de", "wie lerne ich Klavier", "no preset")]
    [InlineData("de", "Preis für ein Busticket", "another price")]
    [InlineData("de", "wie reinige ich meine Brille", "no instrument")]
    [InlineData("ja", "スマホの電池が切れた", "another battery")]
    [InlineData("ja", "時計の電池を交換したい", "another battery")]
    [InlineData("ja", "車が起動しない", "a car")]
    [InlineData("ja", "テレビの画面が暗い", "another screen")]
    [InlineData("ja", "DX7の重さは", "another instrument")]
    [InlineData("ja", "JUNOの電源は何ボルトですか", "another instrument")]
    [InlineData("ja", "ピザはどこで買えますか", "no part")]
    [InlineData("ja", "自転車が盗まれた", "no instrument")]
    [InlineData("ja", "ピアノの練習方法", "no preset")]
    [InlineData("ja", "電車の値段はいくらですか", "another price")]
    [InlineData("ja", "眼鏡の掃除のしかた", "no instrument")]
    [InlineData("ja", "明日の天気は", "the weather")]
    public void A_question_about_something_else_is_not_answered(string locale, string question, string because)
    {
        var found = Faq(locale).Match(question);

        Assert.True(found.Answer is null, $"\"{question}\" is answered with {found.Answer?.Slug}; {because}");
    }

    [Theory]
    [InlineData("Verkaufe meinen Korg M1, 1990 neu gekauft. Seriennummer 198765, CC 64 geht. VB 350 €, 10115 Berlin, Tel. 0171 2345678.", "198765", "an ad")]
    [InlineData("Korg M1, Baujahr 1989, Serien-Nr. 123456, Preis 450 EUR", "123456", "a year and a price")]
    [InlineData("Auf dem Typenschild steht 054321", "054321", "the label")]
    [InlineData("Biete Korg M1 für 350 Euro, keine Seriennummer bekannt", null, "a price alone")]
    [InlineData("Korg M1 1991, VB 400,- €", null, "a year and a price")]
    [InlineData("コルグ M1をお譲りします。1990年に新品で購入、製造番号198765。CC 64は動きます。45,000円、〒430-0928 浜松市、電話 053-123-4567。", "198765", "an ad")]
    [InlineData("コルグM1のシリアルナンバーは１９８７６５です", "198765", "full-width digits")]
    [InlineData("KORG M1 製造番号：012345 昭和63年製", "012345", "an era year")]
    [InlineData("コルグ M1を45000円で購入しました", null, "a price alone")]
    [InlineData("M1を4万5千円で買いました。1989年製です", null, "a price and a year")]
    [InlineData("シリアル番号 123456、価格は50,000円", "123456", "a price after it")]
    public void A_serial_is_found_in_what_people_write(string text, string? serial, string because)
    {
        var found = RealKnowledge.Decoder.DecodeMessage(text).Serial?.Text;

        Assert.True(found == serial, $"\"{text}\" gives {found ?? "none"}; {because}");
    }

    [Theory]
    [InlineData("de")]
    [InlineData("ja")]
    public void Every_title_and_alias_finds_its_own_topic_and_never_another(string locale)
    {
        var wrong = Faq(locale).Topics.SelectMany(topic => topic.Aliases.Prepend(topic.Title).Select(name => (topic.Slug, Name: name, Faq(locale).Match(name).Answer)))
            .Where(found => found.Answer?.Slug != found.Slug)
            .Select(found => $"{found.Slug}: \"{found.Name}\" {found.Answer?.Slug ?? "is only offered"}")
            .ToList();

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static FaqCatalog Faq(string locale) => RealKnowledge.Content.FaqIn(Texts[locale]);

    private static void AssertAnswered(string locale, string question, string slug, string because)
    {
        var found = Faq(locale).Match(question);

        Assert.True(found.Answer?.Slug == slug, $"\"{question}\" finds {found.Answer?.Slug ?? $"only {string.Join(", ", found.Offers.Select(topic => topic.Slug))}"}; {because}");
    }
}
