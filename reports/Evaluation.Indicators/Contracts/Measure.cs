namespace Evaluation.Indicators.Contracts;

/// <summary>What is computed over the rows, or from other contracts.</summary>
public abstract record Measure
{
    /// <summary>Contracts it is made of, by id; none when it reads rows itself.</summary>
    public virtual IReadOnlyList<string> Parts => [];
}

/// <summary>How many rows.</summary>
public sealed record CountMeasure : Measure;

/// <summary>The sum of columns; a row where all are empty is not measured.</summary>
public sealed record SumMeasure(IReadOnlyList<string> Columns) : Measure;

/// <summary>How many different durable keys; 0, nobody named, never counts.</summary>
public sealed record DistinctMeasure(string Column) : Measure;

/// <summary>A context index that is never summed: one value per commune, or the mean weighted by the population measure named.</summary>
public sealed record IndexMeasure(string Column, string Weight) : Measure;

/// <summary>Days between a day (yyyymmdd in <paramref name="Column"/>) and the day the data are known as of.</summary>
public sealed record AgeMeasure(string Column) : Measure;

/// <summary>One contract over another; the denominator ignores the slices of <paramref name="OverWhole"/>, which makes shares of a whole.</summary>
public sealed record RatioMeasure(string Of, string Over, IReadOnlyList<SliceDimension> OverWhole) : Measure
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Parts => [Of, Over];
}

/// <summary>Contracts added.</summary>
public sealed record SumOfMeasure(IReadOnlyList<string> Contracts) : Measure
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Parts => Contracts;
}

/// <summary>One contract less another.</summary>
public sealed record DifferenceMeasure(string From, string Less) : Measure
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Parts => [From, Less];
}

/// <summary>The most different keys that any one group of rows holds: a bound that is sure when groups may share what their keys name.</summary>
/// <param name="Column">Column of the keys.</param>
/// <param name="By">Column of the groups.</param>
public sealed record LargestMeasure(string Column, string By) : Measure;

/// <summary>The median of a column; its numerator is how many rows it is the median of.</summary>
/// <param name="Column">The column.</param>
public sealed record MedianMeasure(string Column) : Measure;

/// <summary>What lies between two contracts; it is never told as one number while they differ.</summary>
/// <param name="Least">The contract of the lower bound.</param>
/// <param name="Most">The contract of the upper bound.</param>
public sealed record IntervalMeasure(string Least, string Most) : Measure
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Parts => [Least, Most];
}
