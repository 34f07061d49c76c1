using Evaluation.Etl.Conforming;
using Evaluation.Etl.Partners;
using Evaluation.Warehouse.CodeLists;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Reading;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Etl.Checking;

/// <summary>Checks of what the rows of a fact say together, once settled: kept whatever they say, and told.</summary>
/// <param name="load">The load.</param>
/// <param name="feed">The feed.</param>
/// <param name="keys">Keys of the delivery.</param>
internal sealed class FactChecks(WarehouseLoad load, Feed feed, DeliveryKeys keys)
{
    private static readonly Lazy<Dictionary<string, string>> MoneySteps = new(() => Names("money_steps"));
    private static readonly Lazy<Dictionary<string, string>> PassSteps = new(() => Names("pass_steps"));

    /// <summary>The results; none for feeds without such facts.</summary>
    internal IEnumerable<CheckResult> Results()
    {
        HashSet<string> facts = [.. feed.Definition.Rows.Select(rows => rows.Fact.Name)];
        return
        [
            .. facts.Contains("fact_pass_step") ? [PassOrder()] : Array.Empty<CheckResult>(),
            .. facts.Contains("fact_money_step") ? [MoneyOrder()] : Array.Empty<CheckResult>(),
            .. facts.Contains("fact_counter") && feed.Definition.Carries.Kind == CarriesKind.Snapshot ? new CounterChecks(load, keys.Delivery).Results() : [],
            .. feed.Definition is { Activity: not null, Identity.FirstFilled: true } ? [MaybeTwice()] : Array.Empty<CheckResult>(),
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

    // Sums are those of all the lines of an agreement, whoever delivers them: its funder may tell one step, its structure another.
    private CheckResult MoneyOrder()
    {
        IReadOnlyList<AgreementLine> lines = AgreementLine.Read(load.Session, load.Key);
        HashSet<string> own = [.. lines.Where(line => line.Feed == feed.Code).Select(line => line.Agreement)];
        IReadOnlyList<MoneyOverrun> overruns = [.. MoneyOverrun.Of(lines, int.MaxValue).Where(overrun => own.Contains(overrun.Agreement))];
        string sentence = overruns.Count == 0
            ? "Aucune convention n'a plus d'argent à une étape qu'à la précédente."
            : $"{CheckWords.Count(overruns.Select(overrun => overrun.Agreement).Distinct().Count(), "convention a", "conventions ont")} plus d'argent à une étape qu'à la précédente : {Shown(overruns[0])}. Demandez ce qui l'explique, ou la ligne qui manque.";
        return new CheckResult(CheckCodes.MoneyOrder, null, overruns.Count == 0 ? CheckOutcome.Pass : CheckOutcome.Warn, overruns.Count, overruns.Count, null, CheckWords.Spaced(sentence));
    }

    // A line that does not say the identifier its namespace shares can only be recognised by a person.
    private CheckResult MaybeTwice()
    {
        if (TwiceCount.Of(load, feed.Namespace, keys.Feed, keys.Delivery) is not { } found)
        {
            return new CheckResult(CheckCodes.MaybeTwice, null, CheckOutcome.NotApplicable, null, null, null, "Aucun autre flux n'a apporté d'activité du même espace d'identifiants ces mois-là.");
        }

        string sentence = found.Twice == 0
            ? "Aucune activité ne ressemble à celle d'un autre flux du même espace d'identifiants."
            : $"{CheckWords.Count(found.Twice, "activité est peut-être comptée", "activités sont peut-être comptées")} deux fois : même jour, commune, nature, durée et participants que celle d'un autre flux, sans identifiant commun ([{feed.Definition.Identity.Columns[0]}] manque). Demandez-le au partenaire, ou ne recevez pas les deux flux pour ces mois.";
        return new CheckResult(CheckCodes.MaybeTwice, null, found.Twice == 0 ? CheckOutcome.Pass : CheckOutcome.Warn, found.Own == 0 ? null : (decimal)found.Twice / found.Own, found.Twice, found.Own, CheckWords.Spaced(sentence));
    }

    private static string Shown(MoneyOverrun overrun) =>
        $"convention [{overrun.Agreement}], étape « {MoneySteps.Value[overrun.Step]} », {CheckWords.Euros(overrun.Cents)} pour {CheckWords.Euros(overrun.AtMost)} à l'étape « {MoneySteps.Value[overrun.Before]} »";

    private static string Shown(PassOverrun overrun) =>
        $"lot [{overrun.Lot}], étape « {PassSteps.Value[overrun.Step]} », {CheckWords.Count(overrun.Passes)} pour {CheckWords.Count(overrun.AtMost)} au plus";

    private static Dictionary<string, string> Names(string list) =>
        CodeList.Shipped().Single(one => one.Name == list).Rows.ToDictionary(row => (string)row[1]!, row => (string)row[2]!, StringComparer.Ordinal);
}
