using System.Net;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Rest;

namespace M1SerialBot.DiscordApi.Tests.Rest;

public sealed class RestRouteTests
{
    private static readonly Interaction Interaction = new() { Id = new Snowflake(11), ApplicationId = new Snowflake(22), Token = "secret" };

    [Fact]
    public void A_route_has_its_path_and_a_name_without_secrets()
    {
        Assert.Equal(("read commands", "applications/22/commands?with_localizations=true"), Of(RestRoute.ReadCommands(new Snowflake(22), null)));
        Assert.Equal(("write commands", "applications/22/guilds/33/commands"), Of(RestRoute.WriteCommands(new Snowflake(22), new Snowflake(33))));
        Assert.Equal(("reply", "interactions/11/secret/callback"), Of(RestRoute.Reply(Interaction)));
        Assert.Equal(("delete", "webhooks/22/secret/messages/@original"), Of(RestRoute.DeleteOriginal(Interaction)));
    }

    [Theory]
    [InlineData(0, "gateway was answered with 403.")]
    [InlineData(50001, "gateway was answered with 403, code 50001.")]
    public void An_error_names_the_route_the_status_and_the_code(int code, string message)
    {
        var exception = new RestException("gateway", HttpStatusCode.Forbidden, code);

        Assert.Equal((message, HttpStatusCode.Forbidden), (exception.Message, exception.Status));
    }

    [Theory]
    [InlineData("<html>Bad gateway</html>", 0, "a proxy's page")]
    [InlineData("null", 0, "nothing")]
    [InlineData("""{"code":10062}""", 10062, "Discord's error")]
    public void An_error_body_that_is_not_Discords_is_no_error_code(string body, int code, string because) =>
        Assert.True(RestError.Read(System.Text.Encoding.UTF8.GetBytes(body)).Code == code, because);

    private static (string Name, string Path) Of(RestRoute route) => (route.ToString(), route.Path);
}
