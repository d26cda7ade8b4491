using Microsoft.AspNetCore.Http;

namespace M1SerialBot.Settings;

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
