using Evaluation.Indicators.Tests.Star;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Partner;
using Evaluation.Reports.Rendering.Excel;
using Evaluation.Reports.Rendering.Html;
using Evaluation.Testing;
using Evaluation.Warehouse.Reading;

namespace Evaluation.Reports.Tests.Partner;

/// <summary>The sheet of one partner: compared whole, and each state in its words.</summary>
public sealed class PartnerReportTests
{
    private static readonly PartnerQuality Delivered = new(
        [
            new PartnerDelivery("conseiller-numerique/cra-v1", "Comptes rendus", 1, new DateTime(2025, 2, 3, 8, 0, 0, DateTimeKind.Utc), 20250101, 20250131, 120, 100, 10, 0, 2, 8),
            new PartnerDelivery("conseiller-numerique/cra-v1", "Comptes rendus", 2, new DateTime(2025, 3, 20, 8, 0, 0, DateTimeKind.Utc), 20250201, 20250228, 1100, 1098, 0, 0, 0, 2),
        ],
        [new RejectionReason("conseiller-numerique/cra-v1", "duree", "n'est pas un nombre entier", 7), new RejectionReason("conseiller-numerique/cra-v1", null, "67 colonnes au lieu de 70", 3)],
        [new UnknownValue("conseiller-numerique/cra-v1", "theme", "Jardinage", 12)],
        [
            new CheckedDelivery("conseiller-numerique/cra-v1", 2, new DateTime(2025, 3, 20, 8, 0, 0, DateTimeKind.Utc),
            [
                Check("completeness", "commune", "warn", 0.12m, "La commune manque sur 12 % des lignes."),
                Check("volume", null, "no_data", null, "Pas assez de livraisons pour comparer les volumes."),
                Check("schema_columns", null, "pass", 0, "Toutes les colonnes attendues sont là."),
                Check("theirs", "activites", "fail", 0.25m, "Vous publiez 400 activités, nous en comptons 300.") with { Numerator = 300, Denominator = 400, Territory = "Creuse" },
            ]),
        ]);

    private static readonly DeliveryCoverage[] Calendar =
    [
        Expected(1, new DateOnly(2025, 2, 3)), Expected(2, new DateOnly(2025, 3, 20)), Expected(3, null), Expected(12, null),
    ];

    [EveryDatabase]
    public async Task The_sheet_is_the_one_kept_in_the_file(TestEngine engine)
    {
        using SmallStar star = new(engine);
        await Verified.EqualAsync("Partner/sheet.verified.txt", DocumentText.Of(PartnerReport.Of(Values(star) with { Calendar = Calendar })));
    }

    [EveryDatabase]
    public async Task A_partner_that_delivered_nothing_reads_not_received_never_zero(TestEngine engine)
    {
        using SmallStar star = new(engine);
        PartnerSheetValues silent = PartnerReading.Of(star.Run(4), Period.CivilYear(2025), "mednum", "Partenaire muet", new PartnerQuality([], [], [], []), []);
        ReportDocument sheet = PartnerReport.Of(silent with { Calendar = [Expected(3, null)] });
        await Verified.EqualAsync("Partner/silent.verified.txt", DocumentText.Of(sheet));
        Assert.Contains("</html>", await HtmlReport.RenderAsync(sheet, "", CancellationToken.None), StringComparison.Ordinal);
        ExcelReport.Write(sheet, Stream.Null);
    }

    private static PartnerSheetValues Values(SmallStar star) => PartnerReading.Of(star.Run(4), Period.CivilYear(2025), "conseiller-numerique", "Conseillers numériques", Delivered, ["données fictives"]);

    private static DeliveryCoverage Expected(int month, DateOnly? received)
    {
        DateOnly from = new(2025, month, 1);
        DateOnly to = from.AddMonths(1).AddDays(-1);
        return new DeliveryCoverage("conseiller-numerique/cra-v1", new Evaluation.Declared.Label("Comptes rendus", "Reports"), from, to, to.AddDays(10), received);
    }

    private static CheckedResult Check(string code, string? column, string outcome, decimal? measured, string sentence) =>
        new() { CheckCode = code, ColumnName = column, Outcome = outcome, Measured = measured, Sentence = sentence };
}
