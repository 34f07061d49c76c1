using System.Text.Json;
using ClosedXML.Excel;
using Evaluation.Declared;
using Evaluation.Indicators.Plan;
using Evaluation.Indicators.Plan.Governance;
using Evaluation.Indicators.Plan.Grid;
using Evaluation.Indicators.Plan.Progress;
using Evaluation.Worker.Folder.PlanWorkbooks;

namespace Evaluation.Worker.Tests.Folder;

public sealed class PlanWorkbookTests : IDisposable
{
    private const string Yaml = """
        id: plan
        version: 2
        label: { fr: "Plan : l'inclusion", en: "Plan: inclusion" }
        from: 2024-01-01
        to: 2026-12-31
        effective_from: 2025-01-01
        applies_from: 2024-06-01
        territories: ["departement:23", "epci:200067544"]
        assessment: { on_track: 0.95, at_risk: 0.8, minimum_coverage: 0.5 }
        growth: { substantial: 0.9, moderate: 0.5, limited: 0 }
        commitments:
          - { id: e1, signatory: Département, siret: "22230001500013", kind: human, label: { fr: Deux postes, en: Deux postes }, quantity: 1.5, unit: etp, by: 2025-12-31, action: bus, evidence: Délibération }
        axes:
          - id: A
            label: { fr: Aider, en: Aider }
            themes: [education_jeunesse_parentalite, savoirs_de_base]
            competences: [s_informer]
            objectives:
              - id: A1
                label: { fr: Partout, en: Partout }
                indicators:
                  - contract: ACT-02
                    baseline: { date: 2023-12-31, value: 100 }
                    path: seasonal
                    season: [0.5, 0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
                    targets: [{ date: 2024-12-31, value: 150 }, { date: 2025-12-31, value: 200 }]
                actions:
                  - id: bus
                    label: { fr: Bus, en: Bus }
                    owner: Département
                    from: 2024-01-01
                    to: 2026-12-31
                    counts: { partners: [conseiller-numerique], territories: ["commune:23096"], share: 0.5 }
                    milestones:
                      - { id: achat, label: { fr: Achat, en: Achat }, due: 2025-06-30 }
                    indicators:
                      - { contract: ACT-03, targets: [{ date: 2025-12-31, value: 40 }] }
          - { id: B, label: { fr: Vide, en: Vide }, objectives: [] }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("plan-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_workbook_filled_in_is_the_same_plan_as_its_YAML_with_what_is_said_of_it()
    {
        Filled(_ => { });
        DefinitionFaults faults = new();
        IReadOnlyList<PlanFile> files = PlanFile.Of(_folder, faults);
        ActionPlan plan = files.Single(file => file.Part == PlanPart.Plan).Read(PlanReading.Read, faults)!;
        PlanProgress progress = files.Single(file => file.Part == PlanPart.Progress).Read(PlanProgress.Read, faults)!;
        Committee committee = files.Single(file => file.Part == PlanPart.Governance).Read(CommitteeReading.Read, faults)!;
        EvaluationGrid grid = files.Single(file => file.Part == PlanPart.Grid).Read(EvaluationGrid.Read, faults)!;
        Assert.Empty(faults.Ordered);
        Assert.Equal(Told(PlanReading.Read("plan.yaml", Yaml)), Told(plan));
        Assert.Equal([new StateSaid("bus", new(2025, 3, 1), ActionStatus.Underway, "lancé")], progress.Actions);
        Assert.Equal([new StateSaid("achat", new(2025, 7, 1), ActionStatus.Late, null)], progress.Milestones);
        Assert.Equal(["D1 Done"], committee.Followed(new(2025, 1, 1), new(2025, 12, 31)).Select(one => $"{one.Decision.Id} {one.Last?.State}"));
        Assert.Equal((Answer.Partly, 2), (grid.Questions.Single().Of(2025)!.Answer, grid.Questions.Single().Of(2025)!.Evidence.Count));
    }

    [Fact]
    public void The_template_opens_on_how_to_fill_it_sheet_by_sheet_and_column_by_column()
    {
        string path = Path.Combine(_folder, "modele.xlsx");
        PlanWorkbook.Write(path);
        using XLWorkbook workbook = new(path);
        IXLWorksheet help = workbook.Worksheet(1);
        Assert.Equal("mode d'emploi", help.Name);
        string[] told = [.. help.RowsUsed().Select(row => $"{row.Cell(1).GetString()}|{row.Cell(2).GetString()}")];
        Assert.All(PlanSheet.All, sheet => Assert.Contains($"{sheet.Name}|{sheet.Help}", told));
        Assert.All(PlanSheet.All.SelectMany(sheet => sheet.Columns), column => Assert.Contains($"|{column.Header}", told));
    }

    [Fact]
    public void What_is_wrong_in_a_workbook_is_told_with_its_sheet_line_column_and_value()
    {
        Filled(workbook =>
        {
            workbook.Worksheet("axes").Cell(3, 1).SetValue("A");
            workbook.Worksheet("objectifs").Cell(3, 2).SetValue("Z");
            workbook.Worksheet("actions").Cell(2, Column("actions", "début")).SetValue("31 février");
            workbook.Worksheet("actions").Cell(2, Column("actions", "responsable")).SetValue("");
            workbook.Worksheet("indicateurs").Cell(2, Column("indicateurs", "chemin")).SetValue("courbe");
            workbook.Worksheet("engagements").Cell(1, 13).SetValue("remarque");
            workbook.Worksheet("gouvernance").Cell(4, Column("gouvernance", "réunion")).SetValue("M9");
            workbook.Worksheet("grille").Cell(2, Column("grille", "preuves")).SetValue("");
            workbook.Worksheets.Add("brouillon");
        });
        string cells = Faults();
        Filled(workbook =>
        {
            workbook.Worksheet("plan").Cell(2, Column("plan", "fin")).SetValue("31/12/2023");
            workbook.Worksheet("actions").Cell(2, Column("actions", "compte : part")).SetValue(2);
            workbook.Worksheet("indicateurs").Cell(2, Column("indicateurs", "parts des mois")).SetValue("0,5; 0,4");
            workbook.Worksheet("indicateurs").Cell(3, Column("indicateurs", "départ : jour")).SetValue("31/12/2025");
            workbook.Worksheet("indicateurs").Cell(3, Column("indicateurs", "départ : valeur")).SetValue(3);
            workbook.Worksheet("engagements").Cell(2, Column("engagements", "unité")).SetValue("euros");
            workbook.Worksheet("engagements").Cell(2, Column("engagements", "action")).SetValue("avion");
        });
        Evaluation.Testing.ExpectedFile.Matches("plan-workbook.faults.txt", $"{cells}\n\n{Faults()}");
    }

    private string Faults()
    {
        DefinitionFaults faults = new();
        foreach (PlanFile file in PlanFile.Of(_folder, faults).Where(file => file.Part == PlanPart.Plan))
        {
            file.Read(PlanReading.Read, faults);
        }

        return string.Join('\n', faults.Ordered);
    }

    private void Filled(Action<XLWorkbook> then)
    {
        string path = Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, "plan")).FullName, "plan.xlsx");
        PlanWorkbook.Write(path);
        using XLWorkbook workbook = new(path);
        Line(workbook, "plan", "plan", 2, "Plan : l'inclusion", "Plan: inclusion", new DateTime(2024, 1, 1), "31/12/2026", "2025-01-01", "2024-06-01", "departement:23 ; epci:200067544", 0.95, "0,8", 0.5, 0.9, 0.5, 0);
        Line(workbook, "engagements", "e1", "Département", "22230001500013", "humain", "Deux postes", null, 1.5, "ETP", "31/12/2025", "bus", "Délibération");
        Line(workbook, "axes", "A", "Aider", null, "éducation, jeunesse et parentalité; savoirs de base", "s’informer et informer");
        Line(workbook, "axes", "B", "Vide");
        Line(workbook, "objectifs", "A1", "A", "Partout");
        Line(workbook, "actions", "bus", "A1", "Bus", null, "Département", "01/01/2024", "31/12/2026", "conseiller-numerique", null, null, null, null, "commune:23096", 0.5);
        Line(workbook, "indicateurs", "A1", "ACT-02", "31/12/2023", 100, "saisonnier", "0,5;0,5;0;0;0;0;0;0;0;0;0;0", "31/12/2024", 150, "31/12/2025", 200);
        Line(workbook, "indicateurs", "bus", "ACT-03", null, null, null, null, "31/12/2025", 40);
        Line(workbook, "jalons", "achat", "bus", "Achat", null, "30/06/2025");
        Line(workbook, "états", "action", "bus", "01/03/2025", "en cours", "lancé");
        Line(workbook, "états", "étape", "achat", "01/07/2025", "en retard");
        Line(workbook, "gouvernance", "siège", "pref", null, null, "Présidence", null, "Préfecture");
        Line(workbook, "gouvernance", "réunion", "M1", null, "04/02/2025", null, null, null, "pref");
        Line(workbook, "gouvernance", "décision", "D1", "M1", "30/06/2025", "Acheter le bus", null, null, null, "ACT-02; ACT-03", "bus", "pref");
        Line(workbook, "gouvernance", "réunion", "M2", null, "04/11/2025");
        Line(workbook, "gouvernance", "suite", "D1", "M2", null, null, null, null, null, null, null, null, "réalisé", "livré");
        Line(workbook, "grille", "q1", "efficacité", "Aide-t-on partout ?", null, "ACT-02", 2025, "en partie", "en ville", null, "moyenne", "comité", "carte; enquête");
        then(workbook);
        workbook.Save();
    }

    private static void Line(XLWorkbook workbook, string sheet, params IReadOnlyList<object?> cells)
    {
        IXLWorksheet written = workbook.Worksheet(sheet);
        int row = (written.LastRowUsed()?.RowNumber() ?? 1) + 1;
        foreach ((int at, object? cell) in cells.Index().Where(pair => pair.Item is not null))
        {
            written.Cell(row, at + 1).SetValue(cell);
        }
    }

    private static int Column(string sheet, string header) =>
        PlanSheet.All.Single(one => one.Name == sheet).Columns.Index().First(pair => pair.Item.Header == header).Index + 1;

    private static string Told(ActionPlan plan) => JsonSerializer.Serialize(plan);
}
