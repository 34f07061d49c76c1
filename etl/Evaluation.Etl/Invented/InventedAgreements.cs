using Evaluation.Etl.Templates;

namespace Evaluation.Etl.Invented;

/// <summary>
/// The invented money of the first association, in the templates' formats: two agreements that pay it, one of them announced, contracted, paid and justified in
/// steps, an invoice claimed under both, shared expenses, and what signatories promised.
/// </summary>
public sealed class InventedAgreements(InventedScenario scenario)
{
    private const string First = "C-2025-03";
    private const string Second = "C-2025-07";
    private const string Mobile = "Ateliers mobiles";
    private const string Seniors = "Seniors connectés";
    private const string Departement = "Département";

    private readonly string _name = new InventedAssociations(scenario).Name(0);

    private int Year => scenario.To.Year;

    /// <summary>Names of the templates written.</summary>
    public static IReadOnlyList<string> Templates { get; } = ["financements", "depenses", "engagements"];

    /// <summary>Writes the workbook of one of them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none of that name.</exception>
    public void Write(string template, Stream target) => WorkbookTemplate.Named(template).Write(target, new TemplateContent(
        _name, new DateOnly(Year, 1, 1), scenario.To, scenario.To.AddDays(20), template switch
        {
            "financements" => Money(),
            "depenses" => Expenses(),
            "engagements" => Commitments(),
            _ => throw new ArgumentOutOfRangeException(nameof(template), template, "No invented money in this template."),
        }));

    private IReadOnlyList<object?[]> Money() =>
    [
        Step("F-01", Day(1, 14), "Annoncé", 40_000m, First, Mobile),
        Step("F-02", Day(2, 3), "Engagé", 36_000m, First, Mobile),
        Step("F-03", Day(2, 20), "Conventionné", 30_000m, First, Mobile),
        Step("F-04", Day(2, 20), "Conventionné", 6_000m, First, Seniors),
        Step("F-05", Day(3, 17), "Versé", 18_000m, First, Mobile),
        Step("F-06", Day(10, 6), "Versé", 9_000m, First, null),
        Step("F-07", Day(12, 12), "Justifié", 21_480.50m, First, Mobile),
        Step("F-08", Day(5, 5), "Conventionné", 8_000m, Second, Seniors),
        Step("F-09", Day(6, 2), "Versé", 8_000m, Second, Seniors),
        Step("F-10", Day(12, 15), "Justifié", 8_250m, Second, Seniors),
    ];

    private IReadOnlyList<object?[]> Expenses() =>
    [
        Expense("D-01", Day(3, 31), "Personnel", 9_600m, First, Mobile),
        Expense("D-02", Day(6, 30), "Personnel", 9_600m, First, Mobile),
        Expense("D-03", Day(4, 8), "Matériel", 2_280.50m, First, Mobile),
        Expense("D-04", Day(9, 18), "Matériel", 899m, First, Seniors),
        Expense("D-05", Day(9, 18), "Matériel", 899m, Second, Seniors),
        Expense("D-06", Day(11, 28), "Personnel", 7_351m, Second, Seniors),
        Expense("D-07", Day(12, 31), "Fonctionnement", 4_800m, null, null),
    ];

    private IReadOnlyList<object?[]> Commitments() =>
    [
        Commitment("E-01", Day(1, 20), "Promis", "Humain", 1.5m, "ETP"),
        Commitment("E-02", Day(12, 19), "Tenu", "Humain", 1.2m, "ETP"),
        Commitment("E-03", Day(1, 20), "Promis", "Matériel", 12m, "Unités"),
    ];

    private object?[] Step(string id, DateOnly day, string step, decimal amount, string agreement, string? action) =>
    [
        id, day, step, amount, agreement == First ? Departement : "CAF", agreement == First ? Departement : "CAF", agreement, agreement == First ? "Inclusion numérique des campagnes" : "Aller vers les aînés", action, _name, null, null,
    ];

    private object?[] Expense(string id, DateOnly day, string kind, decimal amount, string? agreement, string? action) =>
        [id, day, kind, amount, agreement, null, action, _name, null, null];

    private object?[] Commitment(string id, DateOnly day, string step, string means, decimal quantity, string unit) =>
        [id, day, step, _name, null, means, quantity, unit, null, Mobile, First, null];

    private DateOnly Day(int month, int day) => new(Year, month, day);
}
