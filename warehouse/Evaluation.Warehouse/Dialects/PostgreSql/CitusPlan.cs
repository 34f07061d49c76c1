using System.Globalization;
using System.Text.RegularExpressions;

namespace Evaluation.Warehouse.Dialects.PostgreSql;

/// <summary>Reads in a plan of Citus what the machines do and what travels to the coordinator.</summary>
internal static partial class CitusPlan
{
    /// <summary>Says it in a sentence, before the plan itself.</summary>
    /// <param name="plan">The lines of <c>explain</c>.</param>
    internal static IReadOnlyList<string> Describe(IReadOnlyList<string> plan)
    {
        IReadOnlyList<int> tasks = [.. plan.Select(line => Tasks().Match(line)).Where(match => match.Success).Select(match => int.Parse(match.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture))];
        int travelling = plan.Count(line => line.Contains("Distributed Subplan", StringComparison.Ordinal));
        string where = tasks.Count == 0
            ? "Citus\u00a0: tout se calcule sur le coordinateur, aucune table répartie n'est lue."
            : string.Create(CultureInfo.InvariantCulture, $"Citus\u00a0: calculé là où sont les lignes, en {tasks.Max()} morceaux au plus à la fois\u00a0; ");
        return [tasks.Count == 0 ? where : where + Brought(travelling), .. plan];
    }

    private static string Brought(int subplans) => subplans switch
    {
        0 => "le coordinateur ne reçoit que le résultat.",
        1 => "une sous-requête passe d'abord par le coordinateur (« Distributed Subplan »).",
        _ => $"{subplans} sous-requêtes passent d'abord par le coordinateur (« Distributed Subplan »).",
    };

    [GeneratedRegex(@"Task Count: (\d+)")]
    private static partial Regex Tasks();
}
