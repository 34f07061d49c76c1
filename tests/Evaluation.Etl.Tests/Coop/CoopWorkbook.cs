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
        return Written(sheet, rows);
    }

    /// <summary>The workbook « Statistiques » of somebody, whose period is told and whose totals stand under that title.</summary>
    public static byte[] Statistics(string period, string title) => Written("Statistiques",
    [
        ["Informations export"], ["Nom", "Zweig"], ["Prénom", "Stefan"], ["Rôle", "Conseiller Numérique"], ["Date d'export", "12/03/2025"], ["Heure d'export", "17:42"], [],
        ["Filtres"], ["Période", period], ["Source", "-"], ["Lieux d’accompagnement", "-"], ["Communes", "-"], ["Départements", "-"], ["Type d’accompagnement", "-"], ["Rôle", "-"],
        ["Thématiques non administratives", "-"], ["Thématiques administratives", "-"], ["Tags", "-"], ["Médiateur", "Stefan Zweig"], [],
        [title], ["Accompagnements au total", 4], ["Bénéficiaires accompagnés", 3], ["Bénéficiaires suivis", 1],
        ["Accompagnements sur les 12 derniers mois", "Fév.", "Mars"], ["", 1, 3], [],
        ["Statistiques sur vos accompagnements"], ["Accompagnements individuels", 1, "50 %"], ["Ateliers collectifs", 1, "50 %"], ["Nombre total d’activités", 2], [],
        ["Genre"], ["Non communiqué", 3, "100 %"], [], ["Statuts"], ["Non communiqué", 3, "100 %"],
    ]);

    /// <summary>The template of beneficiaries, filled with these names, first names and years.</summary>
    public static byte[] Beneficiaries(params IEnumerable<(string Name, string First, string Year)> people) => Written("Bénéficiaires",
    [
        ["Instructions d'utilisation : Nom et Prénom sont obligatoires"],
        ["Nom", "Prénom", "Année de naissance", "Commune", null, null, "N° de téléphone", "E-mail", "Genre", "Notes supplémentaires"],
        [null, null, null, "Nom", "Code INSEE", "Code postal"],
        .. people.Select(person => new object?[] { Filled(person.Name), Filled(person.First), Filled(person.Year), "Crest", "26108", "26400", "0102030405", null, "Féminin", null }),
    ]);

    private static string? Filled(string text) => text.Length == 0 ? null : text;

    private static byte[] Written(string sheet, IEnumerable<object?[]> rows) => new SmallWorkbook().Named(sheet).WithRows(string.Concat(rows.Select((row, index) => Row(index + 1, row)))).Bytes();

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
