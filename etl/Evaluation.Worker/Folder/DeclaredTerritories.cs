using Evaluation.Declared;
using Evaluation.Indicators.Plan;
using Evaluation.Warehouse.Territories;

namespace Evaluation.Worker.Folder;

/// <summary>The territories that a folder names, beside the official geography: of one that doesn't exist, everything would be said to lie outside.</summary>
internal static class DeclaredTerritories
{
    private const string Plan = "plan";

    /// <summary>Refuses what no geography shipped knows.</summary>
    /// <exception cref="DefinitionFaultException">All such territories together.</exception>
    internal static void Check(TerritoryFolder folder)
    {
        (string File, TerritoryId Territory)[] unknown = [.. Named(folder).Distinct()];
        HashSet<TerritoryId> known = [];
        foreach (int vintage in Geography.Shipped.Reverse().TakeWhile(_ => unknown.Length > 0))
        {
            known.UnionWith(Geography.Read(vintage).Territories.Select(territory => territory.Id));
            unknown = [.. unknown.Where(one => !known.Contains(one.Territory))];
        }

        DefinitionFaults faults = new();
        foreach ((string file, TerritoryId territory) in unknown)
        {
            faults.Add(file, $"le découpage officiel n'a pas de territoire [{territory}]\u00a0: {Advice(territory, known)}");
        }

        faults.ThrowIfAny();
    }

    private static string Advice(TerritoryId territory, HashSet<TerritoryId> known)
    {
        TerritoryId padded = territory with { Code = territory.Code.PadLeft(territory.Type is "departement" or "region" ? 2 : 5, '0') };
        return known.Contains(padded) ? $"écrire [{padded}]" : $"écrire le code officiel, {known.First(one => one.Type == territory.Type)} par exemple";
    }

    private static IEnumerable<(string File, TerritoryId Territory)> Named(TerritoryFolder folder) =>
        folder.Settings.Figures.Territories.Select(territory => (EvaluationFile.FileName, territory)).Concat(
            from text in folder.Declared.Where(text => text.Kind == Plan)
            let plan = PlanReading.Read(text.File, text.Text.Body)
            from territory in plan.Territories.Concat(plan.Actions.SelectMany(action => action.Counts?.Filter.Territories ?? []))
            select (text.File, territory));
}
