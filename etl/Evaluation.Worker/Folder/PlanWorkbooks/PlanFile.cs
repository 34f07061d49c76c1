using Evaluation.Declared;

namespace Evaluation.Worker.Folder.PlanWorkbooks;

/// <summary>A text of the folder <c>plan</c>, written there in YAML or told by a workbook.</summary>
/// <param name="File">The file, as people name it.</param>
/// <param name="Part">What it says.</param>
/// <param name="Text">The YAML.</param>
/// <param name="Found">Where a fault of the text stands in the file.</param>
internal sealed record PlanFile(string File, PlanPart Part, string Text, Func<DefinitionFault, DefinitionFault> Found)
{
    private static readonly Dictionary<string, PlanPart> Reserved = new()
    {
        ["avancement"] = PlanPart.Progress,
        ["gouvernance"] = PlanPart.Governance,
        ["grille"] = PlanPart.Grid,
    };

    /// <summary>Every text of the folder <c>plan</c>, by file.</summary>
    internal static IReadOnlyList<PlanFile> Of(string folder, DefinitionFaults faults)
    {
        string path = Path.Combine(folder, "plan");
        string[] files = Directory.Exists(path) ? [.. Directory.GetFiles(path).Where(file => !Path.GetFileName(file).StartsWith('~')).Order(StringComparer.Ordinal)] : [];
        PlanFile[] said =
        [
            .. files.Where(file => Path.GetExtension(file) == ".yaml").Select(Yaml),
            .. files.Where(file => Path.GetExtension(file) == ".xlsx").SelectMany(file => Workbook(file, faults)),
        ];
        foreach (IGrouping<PlanPart, PlanFile> same in said.Where(file => file.Part != PlanPart.Plan).GroupBy(file => file.Part).Where(same => same.Count() > 1))
        {
            faults.Add(same.Last().File, $"dit ce que [{same.First().File}] dit déjà\u00a0: n'en garder qu'un");
        }

        return said;
    }

    /// <summary>Reads the text; its faults are told where they stand in the file.</summary>
    internal T? Read<T>(Func<string, string, DefinitionFaults, T?> read, DefinitionFaults faults)
        where T : class
    {
        DefinitionFaults found = new();
        T? result = read(File, Text, found);
        foreach (DefinitionFault fault in found.Ordered)
        {
            faults.Add(Found(fault));
        }

        return result;
    }

    private static PlanFile Yaml(string path) => new(
        $"plan/{Path.GetFileName(path)}", Reserved.GetValueOrDefault(Path.GetFileNameWithoutExtension(path), PlanPart.Plan), System.IO.File.ReadAllText(path), fault => fault);

    private static PlanFile[] Workbook(string path, DefinitionFaults faults)
    {
        using FileStream workbook = System.IO.File.OpenRead(path);
        return [.. WorkbookTexts.Read($"plan/{Path.GetFileName(path)}", workbook, faults)];
    }
}
