using System.Globalization;
using System.Text;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Reading;

namespace Evaluation.Reports.Funder;

/// <summary>The essential data of an agreement's grants, in the columns of SCDL « subventions » 2.0 (décret 2017-779): one line per funder and beneficiary.</summary>
/// <param name="Text">The file: UTF-8, comma, CRLF.</param>
/// <param name="Missing">Mandatory columns that nothing received can fill, in sentences; they are left empty, never invented.</param>
public sealed record GrantsFile(string Text, IReadOnlyList<string> Missing)
{
    private const int Longest = 256;

    /// <summary>The columns, in the order of the schema.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "nomAttribuant", "idAttribuant", "dateConvention", "referenceDecision", "nomBeneficiaire", "idBeneficiaire", "objet", "montant", "nature", "conditionsVersement",
        "datesPeriodeVersement", "idRAE", "notificationUE", "pourcentageSubvention",
    ];

    /// <summary>The grants that an agreement's contracted amounts tell.</summary>
    public static GrantsFile Of(FundedAgreement agreement)
    {
        AgreementLine[] contracted = [.. agreement.Lines.Where(line => line is { FactName: "money_step", Code: "contracted", AmountCents: > 0 })];
        string[][] rows = [.. contracted.GroupBy(line => line.Funder).OrderBy(funder => funder.Key, StringComparer.Ordinal).SelectMany(funder => Rows(agreement, [.. funder]))];
        StringBuilder text = new();
        foreach (string[] row in rows.Prepend([.. Columns]))
        {
            text.AppendJoin(',', row.Select(Quoted)).Append("\r\n");
        }

        return new GrantsFile(text.ToString(), [.. rows.Length == 0
            ? ["Aucune ligne de la convention n'est à l'étape «\u00a0conventionné\u00a0»\u00a0: le fichier des subventions n'a que son en-tête."]
            : Mandatory.Select(column => (Column: column, Empty: rows.Count(row => row[Index(column)].Length == 0))).Where(pair => pair.Empty > 0).Select(pair => $"Subventions (SCDL)\u00a0: «\u00a0{pair.Column}\u00a0» est vide ({pair.Empty} sur {rows.Length})\u00a0: aucune livraison ne le dit.")]);
    }

    private static IReadOnlyList<string> Mandatory { get; } = [.. Columns.Where(column => column is not ("idRAE" or "referenceDecision"))];

    private static int Index(string column) => Columns.ToList().IndexOf(column);

    private static IEnumerable<string[]> Rows(FundedAgreement agreement, IReadOnlyList<AgreementLine> funded)
    {
        long total = funded.Sum(line => line.AmountCents!.Value);
        foreach (IGrouping<int, AgreementLine> one in funded.GroupBy(line => line.StructureKey).OrderBy(one => one.Key))
        {
            AgreementLine first = one.MinBy(line => line.DateKey ?? int.MaxValue)!;
            int[] paid = [.. agreement.Lines
                .Where(line => line is { FactName: "money_step", Code: "paid" } && line.Funder == first.Funder && line.StructureKey == one.Key)
                .Select(line => line.DateKey).OfType<int>().Distinct().Order()];
            yield return
            [
                first.Funder ?? "",
                "",
                first.DateKey is int day ? Day(day) : "",
                agreement.Code,
                first.Structure ?? "",
                first.Siret ?? "",
                agreement.Label.Length > Longest ? agreement.Label[..Longest] : agreement.Label,
                (total / 100m).ToString("0.00", CultureInfo.InvariantCulture),
                "aide en numéraire",
                paid.Length switch { 0 => "", 1 => "unique", _ => "échelonné" },
                paid.Length switch { 0 => "", 1 => Day(paid[0]), _ => $"{Day(paid[0])}/{Day(paid[^1])}" },
                "",
                "",
                (one.Sum(line => line.AmountCents!.Value) / (decimal)total).ToString("0.00##", CultureInfo.InvariantCulture),
            ];
        }
    }

    private static string Day(int key) => DateKey.ToDay(key).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
