using Evaluation.DuckDb;
using Evaluation.Warehouse.Dialects.Appending;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Dialects.DuckDb;

/// <summary>
/// Rows through DuckDB's own appender, which checks all but what DuckDB itself holds and the others don't: a text longer than its column and
/// the character NUL.
/// </summary>
internal sealed class DuckDbRowAppender(DuckDbAppender appender, Table table) : RowAppender
{
    private readonly AppendTarget[] _targets = [.. table.Columns.Select(column => new AppendTarget(column))];
    private int _column;

    /// <inheritdoc/>
    public override void Append(int value)
    {
        _column++;
        appender.Append(value);
    }

    /// <inheritdoc/>
    public override void Append(short value)
    {
        _column++;
        appender.Append(value);
    }

    /// <inheritdoc/>
    public override void Append(long value)
    {
        _column++;
        appender.Append(value);
    }

    /// <inheritdoc/>
    public override void Append(decimal value)
    {
        _column++;
        appender.Append(value);
    }

    /// <inheritdoc/>
    public override void Append(string? value)
    {
        int place = _column++;
        if (value is not null && place < _targets.Length && value.Length > _targets[place].Size)
        {
            throw new AppendException(table.Name, _targets[place], appender.RowCount + 1, AppendTarget.TooLong(value));
        }

        appender.Append(value?.Contains('\0') == true ? StoredText.WithoutNul(value) : value);
    }

    /// <inheritdoc/>
    public override void Append(DateOnly value)
    {
        _column++;
        appender.Append(value);
    }

    /// <inheritdoc/>
    public override void Append(DateTime value)
    {
        _column++;
        appender.Append(value);
    }

    /// <inheritdoc/>
    public override void AppendNull()
    {
        _column++;
        appender.AppendNull();
    }

    /// <inheritdoc/>
    public override void EndRow()
    {
        _column = 0;
        try
        {
            appender.EndRow();
        }
        catch (DuckDbException fault) when (fault.Kind != DuckDbErrorKind.Other)
        {
            throw EngineFaults.ToFault(fault);
        }
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        try
        {
            appender.Complete();
        }
        catch (DuckDbException fault) when (fault.Kind != DuckDbErrorKind.Other)
        {
            throw EngineFaults.ToFault(fault);
        }
    }

    /// <inheritdoc/>
    public override void Dispose() => appender.Dispose();
}
