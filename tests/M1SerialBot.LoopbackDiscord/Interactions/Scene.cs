using System.Globalization;
using System.Text.Json.Nodes;

namespace M1SerialBot.LoopbackDiscord.Interactions;

/// <summary>An interaction's place and user, as Discord sends them.</summary>
internal sealed class Scene
{
    // The default permissions of users and bots in a channel: see, write, embed, attach, read history, use commands and external apps.
    private const ulong UsualPermissions = (1UL << 10) | (1UL << 11) | (1UL << 14) | (1UL << 15) | (1UL << 16) | (1UL << 31) | (1UL << 50);

    public Place Place { get; set; }

    public string Guild { get; set; } = "1200000000000000000";

    public string Channel { get; set; } = "1250000000000000000";

    public string User { get; set; } = "300000000000000001";

    public string UserName { get; set; } = "caller";

    public string Locale { get; set; } = "en-US";

    public string GuildLocale { get; set; } = "en-US";

    public ulong Permissions { get; set; } = UsualPermissions;

    public ulong AppPermissions { get; set; } = UsualPermissions;

    private bool IsServer => Place is Place.Server or Place.ForeignServer;

    /// <summary>A user as others see them.</summary>
    public static JsonObject UserJson(string id, string name, bool isBot = false)
    {
        var user = new JsonObject
        {
            ["id"] = id,
            ["username"] = name,
            ["global_name"] = isBot ? null : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name),
            ["discriminator"] = isBot ? "0000" : "0",
            ["avatar"] = null,
            ["avatar_decoration_data"] = null,
            ["clan"] = null,
            ["collectibles"] = null,
            ["display_name_styles"] = null,
            ["primary_guild"] = null,
            ["flags"] = 0,
            ["public_flags"] = 0,
        };
        if (isBot)
        {
            user["bot"] = true;
        }

        return user;
    }

    /// <summary>A member without the user, as options and resolved data show one.</summary>
    public static JsonObject MemberJson(ulong permissions) => new()
    {
        ["avatar"] = null,
        ["banner"] = null,
        ["communication_disabled_until"] = null,
        ["flags"] = 0,
        ["joined_at"] = "2021-04-05T06:07:08.090000+00:00",
        ["nick"] = null,
        ["pending"] = false,
        ["permissions"] = Text(permissions),
        ["premium_since"] = null,
        ["roles"] = new JsonArray(),
        ["unusual_dm_activity_until"] = null,
    };

    /// <summary>Writes the scene into an interaction.</summary>
    public void WriteTo(JsonObject interaction)
    {
        interaction["app_permissions"] = Text(AppPermissions);
        interaction["attachment_size_limit"] = 10_485_760;
        interaction["authorizing_integration_owners"] = Owners();
        interaction["channel"] = ChannelJson();
        interaction["channel_id"] = Channel;
        interaction["context"] = Place switch { Place.BotDm => 1, Place.PrivateDm => 2, _ => 0 };
        interaction["entitlement_sku_ids"] = new JsonArray();
        interaction["entitlements"] = new JsonArray();
        interaction["locale"] = Locale;
        if (IsServer)
        {
            interaction["guild"] = new JsonObject { ["id"] = Guild, ["locale"] = GuildLocale, ["features"] = new JsonArray() };
            interaction["guild_id"] = Guild;
            interaction["guild_locale"] = GuildLocale;
            var member = MemberJson(Permissions);
            member["user"] = UserJson(User, UserName);
            member["deaf"] = false;
            member["mute"] = false;
            interaction["member"] = member;
        }
        else
        {
            interaction["user"] = UserJson(User, UserName);
        }
    }

    private static string Text(ulong permissions) => permissions.ToString(CultureInfo.InvariantCulture);

    // 0 is the server that installed the application, or "0" in the bot's own DM; 1 is the user who did.
    private JsonObject Owners() => Place switch
    {
        Place.Server => new JsonObject { ["0"] = Guild },
        Place.BotDm => new JsonObject { ["0"] = "0" },
        _ => new JsonObject { ["1"] = User },
    };

    private JsonObject ChannelJson()
    {
        if (!IsServer)
        {
            return new JsonObject
            {
                ["id"] = Channel,
                ["type"] = 1,
                ["flags"] = 0,
                ["last_message_id"] = null,
                ["recipients"] = new JsonArray(UserJson(User, UserName)),
            };
        }

        return new JsonObject
        {
            ["id"] = Channel,
            ["type"] = 0,
            ["flags"] = 0,
            ["guild_id"] = Guild,
            ["icon_emoji"] = null,
            ["last_message_id"] = null,
            ["name"] = "synthesizers",
            ["nsfw"] = false,
            ["parent_id"] = null,
            ["permissions"] = Text(Permissions),
            ["position"] = 0,
            ["rate_limit_per_user"] = 0,
            ["theme_color"] = null,
            ["topic"] = null,
        };
    }
}
