using Evaluation.Etl.Deliveries;

namespace Evaluation.Etl.Reading;

/// <summary>Tells a file that uses another separator than the one declared.</summary>
internal static class HeaderSeparator
{
    private static readonly (char Character, string Name)[] Usual =
        [(',', "la virgule"), (';', "le point-virgule"), ('\t', "la tabulation"), ('|', "la barre verticale")];

    /// <summary>Throws when the header, or the first line of a file without one, is one column that another separator would cut.</summary>
    public static void Require(IReadOnlyList<string> columns, char separator, bool firstLine)
    {
        if (columns is not [string only])
        {
            return;
        }
        (char Character, string Name) other = Usual.MaxBy(candidate => only.AsSpan().Count(candidate.Character));
        if (other.Character != separator && only.Contains(other.Character, StringComparison.Ordinal))
        {
            throw new DeliveryFault($"{(firstLine ? "la première ligne" : "l'en-tête")} n'a qu'une colonne avec le séparateur déclaré [{Shown(separator)}] ; le fichier semble utiliser {other.Name} [{Shown(other.Character)}]", 1);
        }
        if (only.Contains('\r', StringComparison.Ordinal))
        {
            throw new DeliveryFault("les lignes finissent par des retours chariot seuls (ancien format Mac) : enregistrez le fichier en « CSV UTF-8 »", 1);
        }
    }

    private static string Shown(char separator) => separator == '\t' ? "tabulation" : separator.ToString();
}
