using Evaluation.Declared;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Plan;
using Evaluation.Warehouse.Texts;

namespace Evaluation.Worker.Folder;

/// <summary>The plans and indicators of a folder, and the standard indicators, read strictly.</summary>
internal static class DeclaredTextFiles
{
    /// <summary>Reads them all, noting every fault.</summary>
    internal static IReadOnlyList<DeclaredText> Read(string folder, DefinitionFaults faults) =>
        [.. ShippedContracts.All.Select(text => Contract(text, $"reports/indicators/{text.Name}")), .. Plans(folder, faults), .. OwnContracts(folder)];

    private static IEnumerable<DeclaredText> Plans(string folder, DefinitionFaults faults) =>
        from file in Files(folder, "plan", "*.yaml")
        let plan = PlanReading.Read(file.Name, file.Text, faults)
        where plan is not null
        select new DeclaredText("plan", plan.Id, plan.Version, file.Name, CanonicalText.From(file.Text));

    private static IEnumerable<DeclaredText> OwnContracts(string folder)
    {
        foreach ((string file, string yaml) in Files(folder, "indicators", "*.yaml"))
        {
            ContractText contract = ContractText.OfContract(file, yaml);
            yield return Contract(contract, file);
            if (contract.RowsFile is { } rows)
            {
                yield return Contract(ContractText.OfRows(rows, contract.Version, File.ReadAllText(Path.Combine(folder, "indicators", rows))), $"indicators/{rows}");
            }
        }
    }

    private static DeclaredText Contract(ContractText text, string file) => new(ContractText.Kind, text.Name, text.Version, file, text.Text);

    private static IEnumerable<(string Name, string Text)> Files(string folder, string part, string pattern)
    {
        string path = Path.Combine(folder, part);
        return !Directory.Exists(path) ? [] : Directory.GetFiles(path, pattern).Order(StringComparer.Ordinal).Select(file => ($"{part}/{Path.GetFileName(file)}", File.ReadAllText(file)));
    }
}
