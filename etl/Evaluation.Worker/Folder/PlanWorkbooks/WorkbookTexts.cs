using Evaluation.Declared;

namespace Evaluation.Worker.Folder.PlanWorkbooks;

/// <summary>Turns a plan's workbook into the texts that the folder would otherwise write in YAML.</summary>
internal sealed class WorkbookTexts(string file, IReadOnlyList<SheetLine> lines, DefinitionFaults faults)
{
    private static readonly PlanSheet[] Identified = [PlanSheet.Axes, PlanSheet.Objectives, PlanSheet.Actions, PlanSheet.Milestones, PlanSheet.Commitments];

    /// <summary>The texts of a workbook: its plan, and what is said beside it where it says something; none while a cell is wrong.</summary>
    internal static IEnumerable<PlanFile> Read(string file, Stream workbook, DefinitionFaults faults)
    {
        DefinitionFaults cells = new();
        WorkbookTexts texts = new(file, new SheetReading(file, cells).Read(workbook), cells);
        Array.ForEach(Identified, texts.Repeats);
        (PlanPart, SourcedYaml)[] parts =
        [
            (PlanPart.Plan, new PlanText(texts).Write()), (PlanPart.Progress, FollowUpText.States(texts)), (PlanPart.Governance, FollowUpText.Governance(texts)), (PlanPart.Grid, FollowUpText.Grid(texts)),
        ];
        foreach (DefinitionFault fault in cells.Ordered)
        {
            faults.Add(fault);
        }

        return cells.Any ? [] : parts.Where(part => !part.Item2.IsEmpty).Select(part => new PlanFile(file, part.Item1, part.Item2.Text, part.Item2.Found));
    }

    /// <summary>The lines of a sheet.</summary>
    internal IReadOnlyList<SheetLine> Of(PlanSheet sheet) => [.. lines.Where(line => line.Sheet == sheet)];

    /// <summary>The lines of a sheet that belong to something named in another.</summary>
    internal IEnumerable<SheetLine> Under(PlanSheet sheet, string header, string? id) => Of(sheet).Where(line => line.Cell(header) == id);

    /// <summary>Notes the lines of a sheet that name what no line of others is.</summary>
    internal void Orphans(PlanSheet sheet, string header, params IReadOnlyList<PlanSheet> parents)
    {
        HashSet<string?> known = [.. parents.SelectMany(Of).Select(line => line.Cell(PlanSheet.Id))];
        foreach (SheetLine line in Of(sheet).Where(line => line.Cell(header) is string id && !known.Contains(id)))
        {
            Fault(line, header, $"[{line.Cell(header)}] n'est l'identifiant d'aucune ligne de [{string.Join("], [", parents.Select(parent => parent.Name))}]");
        }
    }

    /// <summary>Notes the lines of a sheet that have the identifier of one above.</summary>
    private void Repeats(PlanSheet sheet)
    {
        foreach (SheetLine line in Of(sheet).GroupBy(line => line.Cell(PlanSheet.Id)).Where(same => same.Key is not null).SelectMany(same => same.Skip(1)))
        {
            Fault(line, PlanSheet.Id, $"[{line.Cell(PlanSheet.Id)}] est déjà plus haut");
        }
    }

    /// <summary>Notes the cells that this line can't leave empty.</summary>
    internal void Need(SheetLine line, params IReadOnlyList<string> headers)
    {
        foreach (string header in headers.Where(header => line.Cell(header) is null))
        {
            Fault(line, header, "cellule vide");
        }
    }

    /// <summary>Notes a fault of a cell.</summary>
    internal void Fault(SheetLine line, string? header, string sentence) => faults.Add(SheetReading.Fault(file, line.Sheet, line.Number, header, sentence));

    /// <summary>Notes a fault of the workbook.</summary>
    internal void Fault(string sentence) => faults.Add(file, sentence);
}
