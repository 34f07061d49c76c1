using Evaluation.Etl.Templates;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Feeds;

/// <summary>The chain of money in the workbook of a partner without a tool: the order of its steps.</summary>
public sealed class FundingTests
{
    private const string Feed = "foyer/financements";

    [EveryDatabase]
    public void A_step_that_exceeds_the_one_before_is_told_by_the_checks_of_the_delivery_until_it_is_corrected(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        territory.Load(Feed, "a.xlsx", Workbook(1, Step("F-1", "Conventionné", 10_000), Step("F-2", "Versé", 6_000), Step("F-3", "Versé", 4_500)));
        territory.Load(Feed, "b.xlsx", Workbook(2, Step("F-1", "Conventionné", 10_000), Step("F-2", "Versé", 6_000), Step("F-3", "Versé", 4_000)));
        Assert.Equal(
            "warn|1|1 convention a plus d'argent à une étape qu'à la précédente\u00a0: convention [C-7], étape «\u00a0Versé\u00a0», 10\u202f500\u00a0€ pour 10\u202f000\u00a0€ à l'étape «\u00a0Conventionné\u00a0». Demandez ce qui l'explique, ou la ligne qui manque.\npass|0|Aucune convention n'a plus d'argent à une étape qu'à la précédente.",
            territory.Value("select outcome, numerator, sentence from fact_check_result where check_code = 'money_order' and recorded_to = 2147483647 order by delivery_key"));
    }

    private static object?[] Step(string id, string step, int euros) =>
        [.. WorkbookTemplate.Named("financements").Headers.Select(header => (object?)(header switch
        {
            "Identifiant" => id,
            "Date" => new DateOnly(2025, 2, 3),
            "Étape" => step,
            "Montant (euros)" => euros,
            "Financeur (nom)" => "Département",
            "Convention (numéro)" => "C-7",
            _ => null,
        }))];

    private static byte[] Workbook(int asOf, params object?[][] rows)
    {
        using MemoryStream file = new();
        WorkbookTemplate.Named("financements").Write(file, new TemplateContent("Foyer", new DateOnly(2025, 1, 1), new DateOnly(2025, 3, 31), new DateOnly(2025, 4, asOf), rows));
        return file.ToArray();
    }
}
