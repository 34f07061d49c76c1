using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Reading;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Etl.Checking;

/// <summary>What happened to counters and to their structures from one snapshot to the next: everything is kept as published, and said.</summary>
/// <param name="load">The load.</param>
/// <param name="delivery">Key of the delivery.</param>
internal sealed class CounterChecks(WarehouseLoad load, int delivery)
{
    private const int Shown = 5;

    // Numbers of one day go up and down; only what is counted since an opening can't fall.
    private static readonly HashSet<string> OfOneDay = ["ac_aidants", "ac_brut_aidants"];

    /// <summary>The results.</summary>
    internal IReadOnlyList<CheckResult> Results()
    {
        IReadOnlyList<CounterDelta> all = CounterDelta.Read(load.Session, load.Key);
        HashSet<(int Feed, int Day)> days = [.. all.Where(delta => delta.DeliveryKey == delivery && delta.Flag != "gone").Select(delta => (delta.FeedKey, delta.ToKey))];
        ILookup<int, CounterDelta> structures = all.Where(delta => days.Contains((delta.FeedKey, delta.ToKey))).ToLookup(delta => delta.StructureKey);
        return structures.Count == 0
            ? [.. new[] { CheckCodes.CounterFalls, CheckCodes.MemberGone, CheckCodes.MemberRenamed }.Select(Alone)]
            : [Falls([.. structures.SelectMany(same => same)]), Gone(structures), Renamed(structures.Count)];
    }

    private static CheckResult Alone(string code) => new(code, null, CheckOutcome.NotApplicable, null, null, null, "Aucun compteur de structure n'a de photo précédente.");

    private static CheckResult Falls(CounterDelta[] deltas)
    {
        CounterDelta[] counted = [.. deltas.Where(delta => delta.Flag != "gone" && !OfOneDay.Contains(delta.Measure))];
        int falls = counted.Count(delta => delta.Flag == "shrinks");
        return Result(CheckCodes.CounterFalls, falls, counted.Length, falls == 0
            ? $"Aucun compteur cumulé ne baisse d'une photo à la suivante, sur {CheckWords.Count(counted.Length)}."
            : $"D'une photo à la suivante, {CheckWords.Count(falls, "compteur cumulé baisse", "compteurs cumulés baissent")}, sur {CheckWords.Count(counted.Length)}. Gardés tels quels, ils diminuent la période ; demandez au partenaire ce qu'il a corrigé.");
    }

    private CheckResult Gone(ILookup<int, CounterDelta> structures)
    {
        int[] gone = [.. structures.Where(same => same.All(delta => delta.Flag == "gone")).Select(same => same.Key).Order()];
        return Result(CheckCodes.MemberGone, gone.Length, structures.Count, gone.Length == 0
            ? "Toutes les structures de la photo précédente sont dans celle-ci."
            : $"{CheckWords.Count(gone.Length, "structure de la photo précédente manque", "structures de la photo précédente manquent")} dans celle-ci ({Named(gone.Take(Shown).Select(Id), gone.Length)}). Leur dernier compteur est gardé, rien n'est retranché ; demandez au partenaire si elles ont fermé.");
    }

    private CheckResult Renamed(int structures)
    {
        IReadOnlyList<string> renamed = [.. load.Session.Read<string>("checks/renamed-structures", new { load = load.Key }).Order(StringComparer.Ordinal)];
        return Result(CheckCodes.MemberRenamed, renamed.Count, structures, renamed.Count == 0
            ? "Aucune structure n'a changé de nom."
            : $"{CheckWords.Count(renamed.Count, "structure a changé", "structures ont changé")} de nom ({Named(renamed.Take(Shown), renamed.Count)}) : même identifiant chez le partenaire, donc même structure, et ses compteurs se suivent. Si l'identifiant a été repris par une autre, dites-le nous.");
    }

    private string Id(int structure) => load.Session.Read<string>("checks/structure-ids", new { structure })[0];

    private static string Named(IEnumerable<string> ids, int all) => $"[{string.Join("], [", ids)}]{(all > Shown ? "…" : string.Empty)}";

    private static CheckResult Result(string code, int found, int among, string sentence) =>
        new(code, null, among == 0 ? CheckOutcome.NoData : found == 0 ? CheckOutcome.Pass : CheckOutcome.Warn, among == 0 ? null : (decimal)found / among, found, among, CheckWords.Spaced(sentence));
}
