using System.Globalization;
using Evaluation.Etl.Partners;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Reading;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Etl.Checking;

/// <summary>Checks of what the rows of a fact say together, once settled: kept whatever they say, and told.</summary>
/// <param name="load">The load.</param>
/// <param name="feed">The feed.</param>
/// <param name="delivery">Key of the delivery.</param>
internal sealed class FactChecks(WarehouseLoad load, Feed feed, int delivery)
{
    /// <summary>The results; none for feeds without such facts.</summary>
    internal IEnumerable<CheckResult> Results()
    {
        HashSet<string> facts = [.. feed.Definition.Rows.Select(rows => rows.Fact.Name)];
        return
        [
            .. facts.Contains("fact_pass_step") ? [PassOrder()] : Array.Empty<CheckResult>(),
            .. facts.Contains("fact_counter") && feed.Definition.Carries.Kind == CarriesKind.Snapshot ? new CounterChecks(load, delivery).Results() : [],
        ];
    }

    private CheckResult PassOrder()
    {
        IReadOnlyList<PassOverrun> overruns = [.. PassOverrun.Read(load.Session, load.Key).Where(overrun => overrun.Namespace == feed.Namespace)];
        string sentence = overruns.Count == 0
            ? "Aucun lot n'a plus de pass à une étape qu'à la précédente."
            : $"{CheckWords.Count(overruns.Select(overrun => overrun.Lot).Distinct().Count(), "lot a", "lots ont")} plus de pass à une étape qu'à la précédente : {Shown(overruns[0])}. Demandez au partenaire le mouvement qui manque.";
        return new CheckResult(CheckCodes.PassOrder, null, overruns.Count == 0 ? CheckOutcome.Pass : CheckOutcome.Warn, overruns.Count, overruns.Count, null, CheckWords.Spaced(sentence));
    }

    private static string Shown(PassOverrun overrun) => string.Create(
        CultureInfo.InvariantCulture, $"lot [{overrun.Lot}], étape {overrun.Step}, {overrun.Passes} pour {overrun.AtMost} au plus");
}
