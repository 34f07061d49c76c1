using Evaluation.DuckDb;

namespace Evaluation.Warehouse.Dialects.DuckDb;

/// <summary>Rows through DuckDB's own appender.</summary>
internal sealed class DuckDbRowAppender(DuckDbAppender appender) : RowAppender
{
    /// <inheritdoc/>
    public override void Append(int value) => appender.Append(value);

    /// <inheritdoc/>
    public override void Append(short value) => appender.Append(value);

    /// <inheritdoc/>
    public override void Append(long value) => appender.Append(value);

    /// <inheritdoc/>
    public override void Append(decimal value) => appender.Append(value);

    /// <inheritdoc/>
    public override void Append(string? value) => appender.Append(value);

    /// <inheritdoc/>
    public override void Append(DateOnly value) => appender.Append(value);

    /// <inheritdoc/>
    public override void Append(DateTime value) => appender.Append(value);

    /// <inheritdoc/>
    public override void AppendNull() => appender.AppendNull();

    /// <inheritdoc/>
    public override void EndRow() => appender.EndRow();

    /// <inheritdoc/>
    public override void Complete() => appender.Complete();

    /// <inheritdoc/>
    public override void Dispose() => appender.Dispose();
}
