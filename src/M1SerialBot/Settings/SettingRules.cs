using System.ComponentModel.DataAnnotations;
using System.Globalization;
using M1SerialBot.Bot.Commands;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.DiscordApi.Webhook;
using Microsoft.AspNetCore.Http;

namespace M1SerialBot.Settings;

/// <summary>What a value must be beyond its type. A failure is one sentence that begins with the setting's name.</summary>
internal abstract class SettingRuleAttribute : ValidationAttribute
{
    /// <summary>Completes "it must be …".</summary>
    public abstract string Expected { get; }

    /// <summary>False for what people may confuse with a secret.</summary>
    protected virtual bool RepeatsValue => true;

    protected abstract bool Accepts(object value);

    protected sealed override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        if (value is null || Accepts(value))
        {
            return ValidationResult.Success;
        }

        var name = NameOf(validationContext);
        var text = value is Uri url ? url.OriginalString : $"{value}";
        return new ValidationResult(RepeatsValue ? Refusal(name, text, Expected) : $"{name} must be {Expected}.");
    }

    public static string Refusal(string name, string value, string expected) => $"{name} is \"{value}\"; it must be {expected}.";

    // The generated validator says BotOptions.Discord.Shards.
    private static string NameOf(ValidationContext context)
    {
        var path = context.DisplayName;
        return path[(path.IndexOf('.', StringComparison.Ordinal) + 1)..].Replace('.', ':');
    }
}

[AttributeUsage(AttributeTargets.Property)]
internal sealed class HttpUrlAttribute : SettingRuleAttribute
{
    public required string Example { get; init; }

    public bool AllowsHttps { get; init; }

    public override string Expected => $"an address such as {Example}";

    protected override bool Accepts(object value) => value is Uri { IsAbsoluteUri: true, UserInfo: "", Query: "", Fragment: "" } url
        && (url.Scheme == Uri.UriSchemeHttp || (AllowsHttps && url.Scheme == Uri.UriSchemeHttps));
}

[AttributeUsage(AttributeTargets.Property)]
internal sealed class ListenUrlAttribute : SettingRuleAttribute
{
    public override string Expected => "an address to listen on, such as http://127.0.0.1:8081";

    protected override bool Accepts(object value) => ListenAddress.IsValid((string)value);
}

[AttributeUsage(AttributeTargets.Property)]
internal sealed class ShardsAttribute : SettingRuleAttribute
{
    public override string Expected => "the shards to run here, such as 0-3/8, or empty for as many as Discord recommends";

    protected override bool Accepts(object value) => ShardRange.TryParse((string)value, out _);
}

[AttributeUsage(AttributeTargets.Property)]
internal sealed class DiscordIdAttribute : SettingRuleAttribute
{
    public override string Expected => "a number, which you find on the application's page";

    protected override bool Accepts(object value) => Snowflake.TryParse((string)value, out _);
}

[AttributeUsage(AttributeTargets.Property)]
internal sealed class PublicKeyAttribute : SettingRuleAttribute
{
    public override string Expected => "the 64 hexadecimal digits that you find on the application's page";

    protected override bool RepeatsValue => false;

    protected override bool Accepts(object value) => value is string { Length: SignatureVerifier.KeyLength * 2 } key && key.All(char.IsAsciiHexDigit);
}

[AttributeUsage(AttributeTargets.Property)]
internal sealed class ContributionUrlAttribute : SettingRuleAttribute
{
    public override string Expected => $"an https address with {ContributionUrl.Body} in it, and {ContributionUrl.Title} if you want that";

    protected override bool Accepts(object value) => value is string text
        && text.Contains(ContributionUrl.Body, StringComparison.Ordinal)
        && Uri.TryCreate(new ContributionUrl(text).For("x", "x"), UriKind.Absolute, out var url)
        && url.Scheme == Uri.UriSchemeHttps;
}

[AttributeUsage(AttributeTargets.Property)]
internal sealed class DaysAttribute(int most) : SettingRuleAttribute
{
    public int Most { get; } = most;

    public override string Expected => string.Create(CultureInfo.InvariantCulture, $"a number of days, from 1 to {Most}");

    protected override bool Accepts(object value) => value is int days && days >= 1 && days <= Most;
}

/// <summary>Addresses that the HTTP server can listen on without a certificate, such as <c>http://127.0.0.1:5088</c> or <c>http://*:5088</c>.</summary>
internal static class ListenAddress
{
    public static bool IsValid(string text)
    {
        try
        {
            return BindingAddress.Parse(text) is { Scheme: "http", PathBase: "", IsUnixPipe: false } address && address.Host.Length > 0;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
