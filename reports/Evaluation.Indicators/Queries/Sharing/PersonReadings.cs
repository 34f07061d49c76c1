using Evaluation.Indicators.Contracts;

namespace Evaluation.Indicators.Queries.Sharing;

/// <summary>
/// Readings that count persons over the same rows: these are read once for all of them, person after person, rather than put together by person again for
/// each.
/// </summary>
internal sealed class PersonReadings
{
    private readonly Lazy<Dictionary<Reading, IRowTally>> _cells;

    /// <param name="star">The star.</param>
    /// <param name="readings">All of the rows of one query, one period and one geography; each one that <see cref="Takes"/>.</param>
    public PersonReadings(StarReader star, IReadOnlyList<Reading> readings)
    {
        _cells = new Lazy<Dictionary<Reading, IRowTally>>(() => Read(star, readings));
    }

    /// <summary>Whether a reading counts persons, or rows, and nothing else.</summary>
    public static bool Takes(Reading reading) => Passage.Takes(reading)
        && reading.Leaves.All(leaf => leaf is { RowsSql: not null, WeightCondition: "", Contract.At: ValueMoment.Period } && (leaf.CountsPersons || LeafColumns.IsCount(leaf)));

    /// <summary>What one of the readings holds.</summary>
    public IReadOnlyList<StatementRow> Rows(Reading reading) => _cells.Value[reading].Rows();

    private static Dictionary<Reading, IRowTally> Read(StarReader star, IReadOnlyList<Reading> readings)
    {
        Leaf first = readings[0].Leaves[0];
        StatementScope everything = readings[0].Scope with { Filter = RowFilter.None, Kept = [] };
        Passage passage = new(star);
        Dictionary<Reading, IRowTally> cells = new(ReferenceEqualityComparer.Instance);
        foreach (Reading reading in readings)
        {
            cells[reading] = new PersonTally(
                reading, passage.Column($"f.{Leaf.Person}"), passage.Filter(reading.Scope), passage.Places(reading), [.. reading.Leaves.Select(leaf => passage.Condition(leaf.Condition))]);
        }

        new StatementBuilder(star).Keep(first, everything, passage.Parts);
        passage.Read(StatementText.Source(first), StatementBuilder.Parameters(first, everything), [.. cells.Values], order: $"f.{Leaf.Person}");
        return cells;
    }
}
