namespace Evaluation.Reports.Figures;

/// <summary>A column of a table.</summary>
/// <param name="Key">Its name for charts and tests.</param>
/// <param name="Header">Its heading.</param>
/// <param name="Shape">How its values are written.</param>
public sealed record Column(string Key, string Header, ValueShape Shape)
{
    /// <summary>Its heading; never empty.</summary>
    public string Header { get; } = Said.Once(Header, nameof(Header));

    /// <summary>Whether a cell may stand in this column: absent values everywhere, others where the shape says so.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>True when it may.</returns>
    public bool Takes(Cell cell) => cell switch
    {
        TextCell => Shape.Kind == ShapeKind.Text,
        StatusCell => Shape.Kind == ShapeKind.Status,
        DayCell => Shape.Kind == ShapeKind.Day,
        NumberCell or IntervalCell => Shape.IsNumeric,
        _ => true,
    };
}
