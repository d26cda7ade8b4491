using System.Text.Json.Nodes;

namespace M1SerialBot.LoopbackDiscord.Rest;

/// <summary>The application and its bot, as the API returns them.</summary>
internal static class Profile
{
    /// <summary>The bot's user, as the bot sees it.</summary>
    public static JsonObject Self(string id)
    {
        var user = Bot(id);
        user["email"] = null;
        user["locale"] = "en-US";
        user["mfa_enabled"] = true;
        user["verified"] = true;
        return user;
    }

    /// <summary>The bot's user, as others see it.</summary>
    public static JsonObject Bot(string id) => new()
    {
        ["id"] = id,
        ["username"] = "loopback-bot",
        ["discriminator"] = "0000",
        ["global_name"] = null,
        ["avatar"] = null,
        ["bot"] = true,
        ["primary_guild"] = null,
        ["flags"] = 0,
        ["public_flags"] = 0,
    };

    /// <summary>The application.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="verifyKey">The key that webhook requests are signed with, in hex.</param>
    public static JsonObject Application(string id, string verifyKey) => new()
    {
        ["id"] = id,
        ["name"] = "Loopback",
        ["icon"] = null,
        ["description"] = "",
        ["type"] = null,
        ["bot"] = Bot(id),
        ["bot_public"] = true,
        ["bot_require_code_grant"] = false,
        ["integration_types_config"] = new JsonObject { ["0"] = new JsonObject(), ["1"] = new JsonObject() },
        ["verify_key"] = verifyKey,
        ["flags"] = 0,
        ["flags_new"] = "0",
        ["redirect_uris"] = new JsonArray(),
        ["interactions_endpoint_url"] = null,
        ["role_connections_verification_url"] = null,
        ["owner"] = new JsonObject
        {
            ["id"] = "1100000000000000002",
            ["username"] = "owner",
            ["discriminator"] = "0",
            ["global_name"] = "Owner",
            ["avatar"] = null,
            ["primary_guild"] = null,
            ["flags"] = 0,
            ["public_flags"] = 0,
        },
        ["approximate_guild_count"] = 1,
        ["approximate_user_install_count"] = 1,
        ["approximate_user_authorization_count"] = 0,
        ["explicit_content_filter"] = 0,
        ["team"] = null,
        ["eligible_oauth2_scopes"] = new JsonArray("applications.commands", "bot"),
    };
}
