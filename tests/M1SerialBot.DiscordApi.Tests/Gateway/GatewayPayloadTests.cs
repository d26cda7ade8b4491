using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using M1SerialBot.DiscordApi.Gateway;

namespace M1SerialBot.DiscordApi.Tests.Gateway;

public sealed class GatewayPayloadTests
{
    [Theory]
    [InlineData("""{"op":0,"d":{"a":[1,{"d":2}]},"s":7,"t":"READY"}""", 0, """{"a":[1,{"d":2}]}""", 7L, "READY", "as Discord sends it")]
    [InlineData("""{ "t" : null , "s" : null , "d" : 41250 , "op" : 10 }""", 10, "41250", null, null, "in another order, with blanks")]
    [InlineData("""{"op":11}""", 11, "", null, null, "with nothing but what it is about")]
    [InlineData("""{"op":9,"d":true}""", 9, "true", null, null, "a plain yes")]
    [InlineData("""{"x":{"op":1,"d":5},"op":7,"d":null,"y":[[]]}""", 7, "null", null, null, "with fields that Discord may add")]
    public void It_is_read(string json, int op, string data, long? sequence, string? name, string because)
    {
        var message = GatewayPayload.Read(Encoding.UTF8.GetBytes(json));

        Assert.True((message.Op, Encoding.UTF8.GetString(message.D.Span), message.S, message.T) == (op, data, sequence, name), because);
        Assert.Equal(data == "true", message.IsTrue);
    }

    [Theory]
    [InlineData("", "nothing")]
    [InlineData("[]", "no object")]
    [InlineData("{}", "no opcode")]
    [InlineData("""{"op":1""", "half of one")]
    [InlineData("""{"op":1}{"op":1}""", "two at once")]
    [InlineData("""{"op":"1"}""", "an opcode that is a text")]
    [InlineData("""{"op":1.5}""", "an opcode that is no whole number")]
    [InlineData("""{"op":0,"s":"1"}""", "a number that is a text")]
    [InlineData("""{"op":0,"t":1}""", "a name that is a number")]
    [InlineData("""{"op":0,"d":{"a":}}""", "no JSON within")]
    public void Whatever_is_none_is_refused(string json, string because) =>
        Assert.True(Record.Exception(() => GatewayPayload.Read(Encoding.UTF8.GetBytes(json))) is JsonException or InvalidOperationException or FormatException, because);

    [Fact]
    public void Nothing_that_arrives_breaks_anything_else() => Prop.ForAll<byte[]>(bytes =>
        Record.Exception(() => GatewayPayload.Read(bytes)) is null or JsonException or InvalidOperationException or FormatException).QuickCheckThrowOnFailure();
}
