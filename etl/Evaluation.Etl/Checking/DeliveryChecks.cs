using Evaluation.Etl.Conforming;
using Evaluation.Etl.Deliveries;
using Evaluation.Etl.Mapping;
using Evaluation.Etl.Partners;
using Evaluation.Etl.Reading;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Etl.Checking;

/// <summary>Judges a delivery once its lines were read and settled: within its thresholds, loaded with a warning, or refused whole.</summary>
/// <param name="load">The load.</param>
/// <param name="feed">The feed.</param>
/// <param name="places">The header.</param>
/// <param name="reader">What read the delivery, at its end.</param>
/// <param name="keys">Keys of the delivery.</param>
internal sealed class DeliveryChecks(WarehouseLoad load, Feed feed, ColumnPlaces places, ISourceReader reader, DeliveryKeys keys)
{
    // Counted of the lines read anew: a delivery read again whose lines are recognised keeps what was found when it came.
    private static readonly HashSet<string> Anew = [CheckCodes.Completeness, CheckCodes.UnknownShare, CheckCodes.Outliers];

    /// <summary>Judges the delivery and keeps the results.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="unknown">Values no code list knows.</param>
    /// <param name="occasion">Why it is read, and whether somebody accepted it past its thresholds.</param>
    /// <exception cref="DeliveryFault">It is past a hard threshold and nobody accepted it.</exception>
    internal IReadOnlyList<CheckResult> Judge(DeliveryLines lines, UnknownValues unknown, DeliveryOccasion occasion)
    {
        string? accepted = occasion.Accepted ?? CheckResults.AcceptedBefore(load, keys.Delivery);
        Func<string, bool> isMade = occasion.Replayed is not null && lines.Known > 0 ? code => !Anew.Contains(code) && code != CheckCodes.Theirs : code => code != CheckCodes.Theirs;
        IReadOnlyList<CheckResult> results = [.. Results(lines, unknown).Where(result => isMade(result.Code)).Select(result => result.Outcome == CheckOutcome.Fail ? result with { Accepted = accepted } : result)];
        Refuse([.. results.Where(result => result is { Outcome: CheckOutcome.Fail, Accepted: null })]);
        new CheckResults(load, (keys.Delivery, keys.Feed, keys.Partner)).Write(results, isMade);
        if (occasion.Replayed is null)
        {
            HeaderJournal.Write(load, keys.Delivery, SchemaChecks.Kept(feed.Definition, places));
        }

        return results;
    }

    private IEnumerable<CheckResult> Results(DeliveryLines lines, UnknownValues unknown)
    {
        FeedChecks checks = feed.Definition.Checks;
        SchemaChecks schema = new(feed.Definition, places, reader, HeaderJournal.Previous(load, keys.Feed, keys.Delivery));
        LineChecks counted = new(checks, lines);
        bool isCompared = feed.Definition.Carries.Kind != CarriesKind.Changes || checks.Volume.IsDeclared;
        return
        [
            schema.Columns(), schema.Order(), schema.Width(lines.Nameless, lines.Read), .. counted.Completeness(), counted.Rejected(), .. counted.Unknown(unknown),
            counted.Duplicates(DeliveryPast.Repeated(load)), counted.Volume(DeliveryPast.Volumes(load, keys.Feed, keys.Delivery, checks.Volume.Last), isCompared), .. counted.Outliers(), .. new FactChecks(load, feed, keys).Results(),
        ];
    }

    private static void Refuse(IReadOnlyList<CheckResult> failed)
    {
        if (failed.Count > 0)
        {
            throw new DeliveryFault($"livraison refusée, rien n'est chargé. {string.Join(" ", failed.Select(result => result.Sentence))} Redemandez le fichier au partenaire, ou chargez-le avec « --accept \"raison\" » si vous savez pourquoi");
        }
    }
}
