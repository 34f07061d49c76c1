using Evaluation.Etl.Partners;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Etl.Checking;

/// <summary>The gaps between the totals published for one day and ours, one result for each territory where we hold something, and one for the day.</summary>
/// <param name="load">The load.</param>
/// <param name="check">What is compared.</param>
/// <param name="feeds">Keys of the feeds whose activity is counted.</param>
internal sealed class TotalGaps(WarehouseLoad load, TheirsCheck check, IReadOnlyList<int> feeds)
{
    private const string Everywhere = "all";
    private readonly IReadOnlyDictionary<int, string> _names = check.By == Everywhere ? new Dictionary<int, string>() : PartnerTotals.Names(load, check.By);
    private readonly long _rejected = feeds.Sum(feed => PartnerTotals.Rejected(load, feed));

    /// <summary>The results of one day.</summary>
    internal IReadOnlyList<CheckResult> Of(int date, IReadOnlyList<TheirTotal> theirs)
    {
        Dictionary<int, Held> ours = Ours(date);
        long unplaced = check.By == Everywhere ? 0 : feeds.Sum(feed => PartnerTotals.Unplaced(load, feed, date));
        CheckResult[] gaps = [.. theirs.Where(total => ours.ContainsKey(total.TerritoryKey)).OrderBy(total => total.TerritoryKey).Select(total => Gap(total, ours[total.TerritoryKey], unplaced))];
        return check.By == Everywhere && gaps.Length > 0 ? gaps : [Day(date, gaps, theirs.Count - gaps.Length), .. gaps];
    }

    private Dictionary<int, Held> Ours(int date) => feeds
        .SelectMany(feed => PartnerTotals.Ours(load, feed, From(date), date, check.By))
        .GroupBy(total => total.TerritoryKey)
        .ToDictionary(same => same.Key, same => new Held(same.Sum(Counted), same.Max(total => total.LastDay)));

    private int From(int date) => check.Since switch
    {
        TheirsSince.Year => (date / 10000 * 10000) + 101,
        TheirsSince.Month => (date / 100 * 100) + 1,
        TheirsSince.Day => date,
        _ => DateKey.Beginning,
    };

    private long Counted(OurTotals total) => check.Against switch
    {
        OurTotal.ActivitySupports => total.Supports ?? 0,
        OurTotal.ActivityParticipants => total.Participants ?? 0,
        _ => total.Activities,
    };

    private CheckResult Gap(TheirTotal theirs, Held ours, long unplaced)
    {
        decimal? gap = theirs.Total == 0 ? null : (decimal)(theirs.Total - ours.Total) / theirs.Total;
        CheckOutcome outcome = check.Limits.Judge(gap is { } share ? Math.Abs(share) : null);
        string place = check.By == Everywhere ? "En tout" : _names.GetValueOrDefault(theirs.TerritoryKey, "Territoire inconnu");
        string size = gap is { } known ? $"écart {CheckWords.Count(theirs.Total - ours.Total)} ({CheckWords.Percent(known)}){CheckWords.Past(outcome, check.Limits)}" : "leur total est nul, l'écart n'a pas de taux";
        string sentence = $"{place} au {DateKey.ToDay(theirs.DateKey):dd/MM/yyyy} : leur total {CheckWords.Count(theirs.Total)}, le nôtre {CheckWords.Count(ours.Total)}, {size}. {Because(theirs.DateKey, ours, unplaced, theirs.Total == ours.Total)}";
        return new CheckResult(CheckCodes.Theirs, check.Measure, outcome, gap, ours.Total, theirs.Total, CheckWords.Spaced(sentence.TrimEnd()))
        {
            DateKey = theirs.DateKey,
            TerritoryKey = theirs.TerritoryKey == 0 ? null : theirs.TerritoryKey,
            Soft = check.Limits.Soft,
            Hard = check.Limits.Hard,
        };
    }

    // What may explain a gap, most certain first: what did not come, what was turned away, what has no place, what the definitions say.
    private string Because(int date, Held ours, long unplaced, bool isSame)
    {
        string[] rules =
        [
            .. ours.LastDay < date ? new[] { $"notre dernière activité est du {DateKey.ToDay(ours.LastDay):dd/MM/yyyy}, les jours suivants ne sont peut-être pas reçus" } : [],
            .. _rejected > 0 ? new[] { $"lignes rejetées dans nos livraisons : {CheckWords.Count(_rejected)}" } : [],
            .. unplaced > 0 ? new[] { $"activités sans commune connue : {CheckWords.Count(unplaced)}" } : [],
            check.Why,
        ];
        return isSame ? string.Empty : $"Ce qui peut l'expliquer : {string.Join(" ; ", rules)}.";
    }

    private CheckResult Day(int date, IReadOnlyList<CheckResult> gaps, int elsewhere)
    {
        int past = gaps.Count(gap => gap.Outcome is CheckOutcome.Warn or CheckOutcome.Fail);
        CheckOutcome outcome = gaps.Count == 0 ? CheckOutcome.NoData : past > 0 ? CheckOutcome.Warn : CheckOutcome.Pass;
        string sentence = gaps.Count == 0
            ? $"Au {DateKey.ToDay(date):dd/MM/yyyy}, nous ne tenons aucune activité à comparer à leurs totaux."
            : $"Au {DateKey.ToDay(date):dd/MM/yyyy}, {CheckWords.Count(past, "territoire", "territoires")} à plus de {CheckWords.Percent(check.Limits.Soft ?? 0)} de leur total, sur {CheckWords.Count(gaps.Count)} où nous tenons des activités ; leurs totaux ailleurs, non comparés : {CheckWords.Count(elsewhere)}.";
        return new CheckResult(CheckCodes.Theirs, check.Measure, outcome, null, past, gaps.Count, CheckWords.Spaced(sentence)) { DateKey = date };
    }

    private sealed record Held(long Total, int LastDay);
}
