namespace Evaluation.Etl.Mapping;

/// <summary>Identifiers of establishments (SIRET): fourteen digits whose key is right, by Luhn's rule or by La Poste's own.</summary>
public static class Siret
{
    private const int Length = 14;
    private const string LaPoste = "356000000";

    /// <summary>The SIRET in a text that a spreadsheet or an export may have touched: spaces of every kind, a decimal part of zero.</summary>
    /// <returns>Null when there is none, or its key is wrong: a SIREN, a number cut or lengthened, zeros.</returns>
    public static string? Of(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> whole = text.Trim();
        whole = whole.EndsWith(".0") ? whole[..^2] : whole;
        Span<char> digits = stackalloc char[Length];
        int count = 0;
        foreach (char letter in whole)
        {
            if (char.IsWhiteSpace(letter))
            {
                continue;
            }

            if (!char.IsAsciiDigit(letter) || count == Length)
            {
                return null;
            }

            digits[count++] = letter;
        }

        return count == Length && IsKeyRight(digits) ? digits.ToString() : null;
    }

    private static bool IsKeyRight(ReadOnlySpan<char> digits)
    {
        (int luhn, int plain) = (0, 0);
        for (int place = 0; place < Length; place++)
        {
            int digit = digits[place] - '0';
            int doubled = place % 2 == 0 ? digit * 2 : digit;
            luhn += doubled > 9 ? doubled - 9 : doubled;
            plain += digit;
        }

        return plain > 0 && (luhn % 10 == 0 || (digits.StartsWith(LaPoste) && plain % 5 == 0));
    }
}
