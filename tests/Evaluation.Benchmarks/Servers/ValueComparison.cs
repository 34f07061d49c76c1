namespace Evaluation.Benchmarks.Servers;

/// <summary>Sets the values of two ways beside each other; a benchmark of different answers would be worth nothing.</summary>
internal static class ValueComparison
{
    private const int MostShown = 10;

    /// <summary>Refuses values that differ.</summary>
    /// <returns>How many values were compared.</returns>
    /// <exception cref="InvalidOperationException">Some differ; the first are in the message.</exception>
    internal static int Check(string way, IEnumerable<ValueLine> values, string otherWay, IEnumerable<ValueLine> otherValues)
    {
        Dictionary<string, ValueLine> left = BySubject(values);
        Dictionary<string, ValueLine> right = BySubject(otherValues);
        string[] differences = [.. left.Keys.Union(right.Keys).Order(StringComparer.Ordinal)
            .Where(subject => left.GetValueOrDefault(subject)?.Numbers != right.GetValueOrDefault(subject)?.Numbers)
            .Select(subject => $"{subject}: {way} [{left.GetValueOrDefault(subject)?.Text}], {otherWay} [{right.GetValueOrDefault(subject)?.Text}]")];
        return differences.Length == 0 && left.Count > 0
            ? left.Count
            : throw new InvalidOperationException($"{differences.Length} values of {left.Count} differ:\n{string.Join('\n', differences.Take(MostShown))}");
    }

    private static Dictionary<string, ValueLine> BySubject(IEnumerable<ValueLine> values) =>
        values.Where(line => !line.IsNothing).DistinctBy(line => line.Subject).ToDictionary(line => line.Subject);
}
