using System.Text.RegularExpressions;
using Evaluation.Declared;

namespace Evaluation.Segments.Definitions;

/// <summary>Clusterings that a territory declares beside those shipped: files of its own folder, read as strictly, with their SELECT.</summary>
public static partial class OwnSegments
{
    /// <summary>Kind of these texts in the warehouse.</summary>
    public const string Kind = "segment";

    /// <summary>Part of a territory folder where they stand.</summary>
    public const string Folder = "segments";

    /// <summary>Reads one, noting every fault.</summary>
    /// <param name="file">The file, such as <c>segments/quartiers.yaml</c>.</param>
    /// <param name="text">Its text.</param>
    /// <param name="beside">The text of the file beside it that it names; null where there is none.</param>
    /// <param name="fragments">What its SELECT may be written of.</param>
    /// <param name="faults">Where faults are noted.</param>
    /// <returns>The definition, only to be used when no fault was noted.</returns>
    public static SegmentDefinition? Read(string file, string text, Func<string, string?> beside, SelectFragments fragments, DefinitionFaults faults)
    {
        SegmentDefinition? definition = SegmentReading.Read(file, text, faults, (read, map) => Check(file, read, map));
        if (definition is null || !IsFileName(definition.Rows))
        {
            return definition;
        }

        string rows = $"{Folder}/{definition.Rows}";
        if (beside(definition.Rows) is not { } select)
        {
            faults.Add(file, $"rows nomme [{definition.Rows}], absent du dossier {Folder}\u00a0: l'écrire à côté, ou corriger le nom");
            return definition;
        }

        SelectText.Check(rows, select, "qui donne une ligne par unité", faults);
        return definition with { Select = fragments.Whole(rows, select, faults) };
    }

    private static void Check(string file, SegmentDefinition definition, DeclaredMap map)
    {
        if (!Word().IsMatch(definition.Id))
        {
            map.Fault($"[{definition.Id}] ne peut pas nommer un regroupement\u00a0: des minuscules sans accent et des chiffres, séparés par « _ », 40 au plus", "id");
        }
        else if (file != $"{Folder}/{definition.Id}.yaml")
        {
            map.Fault($"[{definition.Id}] se déclare dans {Folder}/{definition.Id}.yaml\u00a0: renommer le fichier ou changer id", "id");
        }

        if (ShippedSegments.All.Any(shipped => shipped.Id == definition.Id))
        {
            map.Fault($"[{definition.Id}] est déjà un regroupement du programme\u00a0: en choisir un autre", "id");
        }

        if (!IsFileName(definition.Rows))
        {
            map.Fault($"[{definition.Rows}] n'est pas le nom d'un fichier .sql placé à côté", "rows");
        }
    }

    private static bool IsFileName(string name) => name.EndsWith(".sql", StringComparison.Ordinal) && !name.AsSpan().ContainsAny('/', '\\');

    [GeneratedRegex("^(?=.{1,40}$)[a-z][a-z0-9]*(_[a-z0-9]+)*$")]
    private static partial Regex Word();
}
