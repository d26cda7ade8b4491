using M1SerialBot.Decoding.Text;

namespace M1SerialBot.Decoding.Finding.Rules;

/// <summary>Money: a currency sign on either side, <c>,-</c> behind it, or cents.</summary>
internal static class PriceRule
{
    public static bool Applies(in Chain chain) =>
        chain.Before(2) is [.., Folding.Currency] or [Folding.Currency, ' ']
        || chain.After(2) is [Folding.Currency, ..] or [' ', Folding.Currency]
        || chain.After(2) is ",-" or ".-"
        || HasCents(chain);

    private static bool HasCents(in Chain chain) =>
        chain.Count >= 2 && chain.JoinerBefore(chain.Count - 1) is '.' or ',' && chain.IsNumber(chain.Count - 1, 2) && chain[chain.Count - 2].IsOnlyDigits;
}
