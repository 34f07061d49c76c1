using System.Globalization;
using System.Text.RegularExpressions;
using Evaluation.Etl.Deliveries;

namespace Evaluation.Etl.Returns;

/// <summary>
/// The four columns put before the partner's own in what goes back. The first one names the delivery whose lines these are: by it the file
/// is known when it comes again, and is then taken for corrections of some lines, never for a whole.
/// </summary>
internal static partial class ReturnColumns
{
    /// <summary>How many there are.</summary>
    public const int Count = 4;

    private static readonly string[] Others = ["Ce qui ne va pas", "Colonne en cause", "Valeur reçue"];

    /// <summary>Their headings for a delivery.</summary>
    public static IReadOnlyList<string> Of(int delivery) => [string.Create(CultureInfo.InvariantCulture, $"Ligne (livraison {delivery})"), .. Others];

    /// <summary>Whether a heading is the first of ours.</summary>
    public static bool IsMark(ReadOnlySpan<char> heading) => Mark().IsMatch(heading.Trim());

    /// <summary>The delivery that a header says its lines are of; null for a partner's own file.</summary>
    /// <exception cref="DeliveryFault">The columns were moved or renamed.</exception>
    public static int? DeliveryOf(IReadOnlyList<string> header)
    {
        if (header.Count == 0 || !IsMark(header[0]))
        {
            return null;
        }

        return header.Skip(1).Take(Others.Length).SequenceEqual(Others) && int.TryParse(Mark().Match(header[0]).Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out int delivery)
            ? delivery
            : throw new DeliveryFault($"les quatre premières colonnes du fichier renvoyé ont changé : elles doivent être [{header[0]}], [{string.Join("], [", Others)}], dans cet ordre");
    }

    [GeneratedRegex(@"^Ligne \(livraison ([0-9]{1,9})\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
