using System.Globalization;

namespace Evaluation.Etl.Invented;

/// <summary>SIRET numbers that pass the Luhn check and belong to nobody: no company number starts with 000.</summary>
internal static class InventedSiret
{
    /// <summary>The SIRET of an invented structure, 14 digits.</summary>
    public static string Of(int number)
    {
        string siren = WithLuhnDigit("000" + number.ToString("D5", CultureInfo.InvariantCulture));
        return WithLuhnDigit(siren + "0001");
    }

    private static string WithLuhnDigit(string digits)
    {
        int sum = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            int digit = digits[digits.Length - 1 - i] - '0';
            int counted = i % 2 == 0 ? 2 * digit : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return digits + (char)('0' + ((10 - (sum % 10)) % 10));
    }
}
