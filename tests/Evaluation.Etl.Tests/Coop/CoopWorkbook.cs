using System.Globalization;
using System.Security;
using Evaluation.Etl.Tests.Reading;

namespace Evaluation.Etl.Tests.Coop;

/// <summary>The workbook « Activités » that La Coop exports: lines above the header that change with the filters, then a header that changes with who exports.</summary>
internal static class CoopWorkbook
{
    public const string Feed = "la-coop/activites-export";

    /// <summary>Own export of somebody who has V1 reports.</summary>
    public static readonly string[] Own =
    [
        "Date", "Enregistré le", "Dernière modification le", "Type", "Participants", "Bénéficiaire", "Canaux d’accompagnement", "Nom du lieu", "Adresse", "Commune", "Code postal", "Code Insee", "Durée (min)", "Nom de l’atelier",
        "Matériel numérique utilisé", "Thématique(s) d’accompagnement", "Tags", "Nom de la démarche administrative", "Niveau d’autonomie (ou de l’atelier)", "Bénéficiaire réorienté", "Structure de redirection",
        "Commune du bénéficiaire", "Code postal du bénéficiaire", "Code Insee du bénéficiaire", "Genre du bénéficiaire", "Tranche d’âge du bénéficiaire", "Statut du bénéficiaire", "Notes supplémentaires", "Source de la donnée", "ID CRA",
    ];

    /// <summary>Export for others, none of whom has V1 reports.</summary>
    public static readonly string[] ForOthers =
    [
        .. Own[..3], "Prénom du médiateur", "Nom du médiateur", "Rôle", "ID - Conum",
        .. Own[3..].Except(["Bénéficiaire", "Notes supplémentaires", "Source de la donnée"]),
    ];

    /// <summary>A line of an individual help; the rest as told.</summary>
    public static Dictionary<string, object> Line(string id, params (string Column, object Value)[] told)
    {
        Dictionary<string, object> line = new()
        {
            ["Date"] = new DateOnly(2025, 3, 10),
            ["Enregistré le"] = "10/03/2025 à 14:00",
            ["Prénom du médiateur"] = "Stefan",
            ["Nom du médiateur"] = "Zweig",
            ["Rôle"] = "Conseiller Numérique",
            ["ID - Conum"] = true,
            ["Type"] = "Accompagnement individuel",
            ["Participants"] = 1,
            ["Bénéficiaire"] = "Bénéficiaire anonyme",
            ["Canaux d’accompagnement"] = "Autre lieu",
            ["Code Insee"] = "26108",
            ["Durée (min)"] = 120,
            ["Thématique(s) d’accompagnement"] = "E-mail",
            ["Genre du bénéficiaire"] = "Féminin",
            ["Tranche d’âge du bénéficiaire"] = "40 - 59 ans",
            ["Statut du bénéficiaire"] = "Sans emploi",
            ["Notes supplémentaires"] = "Mme Zweig revient mardi",
            ["Source de la donnée"] = "La Coop de la médiation numérique (V2)",
            ["ID CRA"] = id,
        };
        foreach ((string column, object value) in told)
        {
            line[column] = value;
        }

        return line;
    }

    public static byte[] Of(string[] header, params Dictionary<string, object>[] lines) => Sheet("Activités", header, lines);

    public static byte[] Sheet(string sheet, string[] header, params Dictionary<string, object>[] lines)
    {
        IEnumerable<object?[]> rows =
        [
            ["Informations export"], ["Nom", "Zweig"], ["Prénom", "Stefan"], ["Rôle", "Médiateur"], ["Total", lines.Length], ["Date d'export", "12/03/2025"], ["Heure d'export", "10:00"], [],
            ["Filtres"], ["Période", "-"], ["Lieux d’accompagnement", "-"], [""],
            header, .. lines.Select(line => header.Select(column => line.GetValueOrDefault(column)).ToArray()),
        ];
        return new SmallWorkbook().Named(sheet).WithRows(string.Concat(rows.Select((row, index) => Row(index + 1, row)))).Bytes();
    }

    private static string Row(int number, object?[] values) =>
        string.Create(CultureInfo.InvariantCulture, $"<row r=\"{number}\">{string.Concat(values.Select((value, index) => Cell(Name(index) + number.ToString(CultureInfo.InvariantCulture), value)))}</row>");

    private static string Cell(string name, object? value) => value switch
    {
        null => string.Empty,
        DateOnly day => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{name}\" s=\"1\"><v>{day.DayNumber - new DateOnly(1899, 12, 30).DayNumber}</v></c>"),
        int number => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{name}\"><v>{number}</v></c>"),
        bool flag => $"<c r=\"{name}\" t=\"b\"><v>{(flag ? 1 : 0)}</v></c>",
        _ => $"<c r=\"{name}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape((string)value)}</t></is></c>",
    };

    private static string Name(int index) => index < 26 ? $"{(char)('A' + index)}" : $"A{(char)('A' + index - 26)}";
}
