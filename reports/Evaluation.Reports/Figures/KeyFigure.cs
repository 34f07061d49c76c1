namespace Evaluation.Reports.Figures;

/// <summary>One important number on a card of its own.</summary>
public sealed record KeyFigure : Figure
{
    /// <summary>Makes a key figure.</summary>
    /// <param name="title">What it counts.</param>
    /// <param name="mentions">The eight mentions.</param>
    /// <param name="shape">How its values are written.</param>
    /// <param name="value">Its value, or why there is none.</param>
    /// <exception cref="ArgumentException">The value isn't of that shape.</exception>
    public KeyFigure(string title, Mentions mentions, ValueShape shape, Cell value)
        : base(title, mentions)
    {
        Shape = shape;
        Value = Fitting(value);
    }

    /// <summary>How its values are written.</summary>
    public ValueShape Shape { get; }

    /// <summary>Its value, or why there is none.</summary>
    public Cell Value { get; }

    /// <summary>The value it is compared with, usually last year's; may be missing.</summary>
    public Comparison? Comparison { get; init => field = value is null ? null : value with { Value = Fitting(value.Value) }; }

    /// <summary>How sure or how good it is; may be missing.</summary>
    public Status? Status { get; init; }

    /// <summary>One sentence that says how to read it; may be missing.</summary>
    public string? Note { get; init; }

    private Cell Fitting(Cell value) => new Column("value", Title, Shape).Takes(value)
        ? value
        : throw new ArgumentException($"Key figure [{Title}]: a {value.GetType().Name} can't be written as {Shape.Kind}.");
}
