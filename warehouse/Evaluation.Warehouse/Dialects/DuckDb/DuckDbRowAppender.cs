using Evaluation.DuckDb;
using Evaluation.Warehouse.Dialects.Appending;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Dialects.DuckDb;

/// <summary>
/// Rows through DuckDB's own appender, which checks all but what DuckDB itself holds and the others don't: a text longer than its column and
/// the character NUL. DuckDB's appender is opened with the first value, since it takes as long as a small statement and a load fills few of its tables.
/// </summary>
internal sealed class DuckDbRowAppender(Func<DuckDbAppender> open, Table table) : RowAppender
{
    private readonly AppendTarget[] _targets = [.. table.Columns.Select(column => new AppendTarget(column))];
    private DuckDbAppender? _opened;
    private bool _isOver;
    private int _column;

    private DuckDbAppender Opened => _opened ?? OpenNow();

    /// <inheritdoc/>
    public override void Append(int value)
    {
        _column++;
        Opened.Append(value);
    }

    /// <inheritdoc/>
    public override void Append(short value)
    {
        _column++;
        Opened.Append(value);
    }

    /// <inheritdoc/>
    public override void Append(long value)
    {
        _column++;
        Opened.Append(value);
    }

    /// <inheritdoc/>
    public override void Append(decimal value)
    {
        _column++;
        Opened.Append(value);
    }

    /// <inheritdoc/>
    public override void Append(string? value)
    {
        int place = _column++;
        if (value is not null && place < _targets.Length && value.Length > _targets[place].Size)
        {
            throw new AppendException(table.Name, _targets[place], Opened.RowCount + 1, AppendTarget.TooLong(value));
        }

        Opened.Append(value?.Contains('\0') == true ? StoredText.WithoutNul(value) : value);
    }

    /// <inheritdoc/>
    public override void Append(DateOnly value)
    {
        _column++;
        Opened.Append(value);
    }

    /// <inheritdoc/>
    public override void Append(DateTime value)
    {
        _column++;
        Opened.Append(value);
    }

    /// <inheritdoc/>
    public override void AppendNull()
    {
        _column++;
        Opened.AppendNull();
    }

    /// <inheritdoc/>
    public override void EndRow()
    {
        _column = 0;
        try
        {
            Opened.EndRow();
        }
        catch (DuckDbException fault) when (fault.Kind != DuckDbErrorKind.Other)
        {
            throw EngineFaults.ToFault(fault);
        }
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        bool isEmpty = _opened is null && !_isOver;
        _isOver = true;
        if (isEmpty)
        {
            return;
        }

        try
        {
            Opened.Complete();
        }
        catch (DuckDbException fault) when (fault.Kind != DuckDbErrorKind.Other)
        {
            throw EngineFaults.ToFault(fault);
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _isOver = true;
        _opened?.Dispose();
    }

    // What comes when all is over is refused as DuckDB's appender refuses it.
    private DuckDbAppender OpenNow()
    {
        _opened = open();
        if (_isOver)
        {
            _opened.Complete();
        }

        return _opened;
    }
}
