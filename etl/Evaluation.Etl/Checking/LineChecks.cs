using Evaluation.Etl.Conforming;
using Evaluation.Etl.Partners;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Etl.Checking;

/// <summary>Judges what was counted of the lines of a delivery.</summary>
/// <param name="checks">The thresholds.</param>
/// <param name="lines">The lines, all read.</param>
internal sealed class LineChecks(FeedChecks checks, DeliveryLines lines)
{
    private LineCounts Counts => lines.Counts;

    /// <summary>Lines rejected.</summary>
    internal CheckResult Rejected() => ShareResult.Of(
        CheckCodes.RejectedShare, null, lines.Rejected, lines.Read, checks.RejectedShare, $"Lignes rejetées : {CheckWords.Count(lines.Rejected)} sur {CheckWords.Count(lines.Read)}");

    /// <summary>Lines that name a record named by another line.</summary>
    internal CheckResult Duplicates(long repeated) => ShareResult.Of(
        CheckCodes.Duplicates, null, repeated, lines.Read, checks.Duplicates, $"Lignes dont l'identifiant revient dans le fichier : {CheckWords.Count(repeated)} sur {CheckWords.Count(lines.Read)}");

    /// <summary>Mandatory columns, each and together.</summary>
    internal IEnumerable<CheckResult> Completeness()
    {
        int fields = Counts.Mandatory.Count;
        if (fields == 0)
        {
            return [new CheckResult(CheckCodes.Completeness, null, CheckOutcome.NotApplicable, null, null, null, "Le flux n'a aucune colonne obligatoire.")];
        }

        long filled = Enumerable.Range(0, fields).Sum(Counts.Filled);
        CheckResult all = Complete(null, filled, Counts.Lines * fields, $"Champs obligatoires remplis : {CheckWords.Count(filled)} sur {CheckWords.Count(Counts.Lines * fields)}");
        return [all, .. Counts.Mandatory.Select((field, index) => Complete(
            field.Name, Counts.Filled(index), Counts.Lines, $"[{field.Name}] est rempli sur {CheckWords.Count(Counts.Filled(index))} des {CheckWords.Count(Counts.Lines)} lignes lues"))];
    }

    /// <summary>Values that no code list knows, for each list where there are some.</summary>
    internal IEnumerable<CheckResult> Unknown(UnknownValues unknown)
    {
        (string? List, long Times)[] lists = [.. unknown.Counts.GroupBy(pair => pair.Key.List).Select(list => ((string?)list.Key, list.Sum(pair => (long)pair.Value))).OrderBy(list => list.Item1, StringComparer.Ordinal)];
        return (lists.Length == 0 ? [(null, 0L)] : lists).Select(list => ShareResult.Of(
            CheckCodes.UnknownShare, list.List, list.Times, Counts.Lines, checks.UnknownShare, $"Valeurs inconnues{(list.List is null ? string.Empty : $" de la liste {list.List}")} : {CheckWords.Count(list.Times)} pour {CheckWords.Count(Counts.Lines)} lignes"));
    }

    /// <summary>Values far from the others.</summary>
    internal IEnumerable<CheckResult> Outliers() => Counts.OutlierColumns.Select((column, index) => Outlier(column, Counts.Values(index)));

    /// <summary>The number of lines against that of the deliveries before.</summary>
    internal CheckResult Volume(IReadOnlyList<long> before, bool isCompared)
    {
        if (!isCompared)
        {
            return new CheckResult(CheckCodes.Volume, null, CheckOutcome.NotApplicable, null, lines.Read, null, "Le flux livre des changements : leur nombre n'a pas à être stable.");
        }

        if (before.Count == 0)
        {
            return new CheckResult(CheckCodes.Volume, null, CheckOutcome.NoData, null, lines.Read, 0, "Première livraison du flux : aucun volume à quoi comparer le sien.");
        }

        long[] ordered = [.. before.Order()];
        long median = (ordered[(ordered.Length - 1) / 2] + ordered[ordered.Length / 2]) / 2;
        ShareLimits limits = checks.Volume.Limits;
        decimal? change = median == 0 ? null : Math.Abs(lines.Read - median) / (decimal)median;
        CheckOutcome outcome = limits.Judge(change);
        string text = change is { } far
            ? $"{CheckWords.Count(lines.Read, "ligne", "lignes")}, médiane des livraisons précédentes {CheckWords.Count(median)}, écart {CheckWords.Percent(far)}{CheckWords.Past(outcome, limits)}."
            : "Les livraisons précédentes étaient vides : aucun volume à quoi comparer le sien.";
        return new CheckResult(CheckCodes.Volume, null, outcome, change, lines.Read, median, CheckWords.Spaced(text)) { Soft = limits.Soft, Hard = limits.Hard };
    }

    // Few lines read anew among many held as they are say little of the delivery: they warn, and never refuse it.
    private CheckResult Complete(string? column, long filled, long whole, string sentence)
    {
        ShareLimits limits = Counts.Lines * 2 >= lines.Read ? checks.Completeness.Limits : checks.Completeness.Limits with { Hard = null };
        CheckResult result = ShareResult.Of(CheckCodes.Completeness, column, filled, whole, limits, sentence);
        long known = lines.Known;
        return result with { Hard = checks.Completeness.Limits.Hard, Sentence = known == 0 ? result.Sentence : CheckWords.Spaced($"{result.Sentence} Lignes déjà tenues, non relues : {CheckWords.Count(known)}.") };
    }

    private CheckResult Outlier(string column, NumberCounts values)
    {
        ShareLimits limits = checks.Outliers.Limits;
        if (values.Count == 0)
        {
            return Unscored(column, CheckOutcome.NoData, values, $"[{column}] n'a aucun nombre à regarder.");
        }

        if (values.Outliers(checks.Outliers.Score) is not { } outliers)
        {
            return Unscored(column, CheckOutcome.NotApplicable, values, values.IsTooWide ? $"[{column}] a trop de valeurs différentes pour être jugé." : $"[{column}] : plus de la moitié des valeurs sont égales, l'écart médian est nul et le score n'a pas de sens.");
        }

        string sentence = $"[{column}] : {CheckWords.Count(outliers.Far, "valeur", "valeurs")} sur {CheckWords.Count(outliers.Count)} loin des autres (score de plus de {CheckWords.Number(checks.Outliers.Score)}) ; médiane {CheckWords.Number(outliers.Median)}, la plus éloignée {CheckWords.Number(outliers.Farthest)}";
        return ShareResult.Of(CheckCodes.Outliers, column, outliers.Far, outliers.Count, limits, sentence);
    }

    private CheckResult Unscored(string column, CheckOutcome outcome, NumberCounts values, string sentence) =>
        new(CheckCodes.Outliers, column, outcome, null, null, values.Count, CheckWords.Spaced(sentence)) { Soft = checks.Outliers.Limits.Soft, Hard = checks.Outliers.Limits.Hard };
}
