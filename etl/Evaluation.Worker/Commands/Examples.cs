namespace Evaluation.Worker.Commands;

/// <summary>One line to type for each command, shown by its help.</summary>
internal static class Examples
{
    /// <summary>Examples by command.</summary>
    internal static IReadOnlyDictionary<string, string> OfCommands { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["demo"] = "evaluation demo --out demo",
        ["init"] = "evaluation init mon-territoire",
        ["check"] = "evaluation check --folder mon-territoire",
        ["template"] = "evaluation template activites -o modele.xlsx",
        ["load"] = "evaluation load conseiller-numerique/cra-v1 export.csv --folder mon-territoire",
        ["fetch"] = "evaluation fetch la-coop/activites --folder mon-territoire",
        ["replay"] = "evaluation replay conseiller-numerique/cra-v1 --folder mon-territoire",
        ["withdraw"] = "evaluation withdraw 3 --folder mon-territoire",
        ["returns"] = "evaluation returns association-1 -o a-renvoyer --folder mon-territoire",
        ["erase"] = "evaluation erase --folder mon-territoire",
        ["register"] = "evaluation register --folder mon-territoire",
        ["purge"] = "evaluation returns purge --folder mon-territoire",
        ["status"] = "evaluation status --folder mon-territoire",
        ["quality"] = "evaluation quality conseiller-numerique/cra-v1 --folder mon-territoire",
        ["structures"] = "evaluation structures candidates -o rapprochements.csv --folder mon-territoire",
        ["run"] = "evaluation run --folder mon-territoire",
        ["schedule"] = "evaluation schedule --folder mon-territoire",
        ["backfill"] = "evaluation backfill conseiller-numerique/cra-v1 --from 2025-01-01 --to 2025-06-30 --folder mon-territoire",
        ["query"] = "evaluation query \"select count(*) as lignes from fact_activity\" --folder mon-territoire",
        ["evaluate"] = "evaluation evaluate --period 2025 --folder mon-territoire",
        ["report"] = "evaluation report yearly --period 2025 --out rapports --folder mon-territoire",
        ["yearly"] = "evaluation report yearly --period 2025 --out rapports --folder mon-territoire",
        ["funder"] = "evaluation report funder --agreement C-2025-03 --period 2025 --out dossiers --folder mon-territoire",
        ["partner"] = "evaluation report partner --partner conseiller-numerique --period 2025 --out fiches --folder mon-territoire",
        ["edition"] = "evaluation edition draft --period 2025 --by \"chef de projet\" --folder mon-territoire",
        ["draft"] = "evaluation edition draft --period 2025 --audience public --by \"chef de projet\" --folder mon-territoire",
        ["review"] = "evaluation edition review 2025-committee-1 --by \"chef de projet\" --folder mon-territoire",
        ["reserve"] = "evaluation edition reserve 2025-committee-1 --by \"comité stratégique\" --note \"vérifier le CCAS\" --folder mon-territoire",
        ["validate"] = "evaluation edition validate 2025-committee-1 --by \"comité stratégique\" --folder mon-territoire",
        ["publish"] = "evaluation edition publish 2025-committee-1 --by présidence --folder mon-territoire",
        ["comment"] = "evaluation edition comment 2025-committee-1 --figure \"ACT-02;2025;geo=2025\" --by \"chef de projet\" --text \"Deux mois de grève.\" --folder mon-territoire",
        ["show"] = "evaluation edition show 2025 --again --folder mon-territoire",
        ["diff"] = "evaluation edition diff 2025 --folder mon-territoire",
        ["verify"] = "evaluation edition verify copie/2025-committee-1",
        ["value"] = "evaluation value ACT-02 --period 2025 --by month,partner --territory departement:23 --folder mon-territoire",
        ["explain"] = "evaluation explain ACT-07 --period 2025-T1 --by epci --folder mon-territoire",
        ["trace"] = "evaluation trace \"ACT-02;2025;n=9;geo=2025\" --folder mon-territoire",
        ["copy"] = "evaluation copy --to postgresql --environment ENTREPOT --folder mon-territoire",
        ["backup"] = "evaluation backup sauvegardes/2025-06-30 --folder mon-territoire",
        ["restore"] = "evaluation restore sauvegardes/2025-06-30 --folder mon-territoire-restaure",
        ["generate"] = "evaluation generate --activities 100000 --seed 7 --bad-share 0.01 --out livraisons",
    };
}
