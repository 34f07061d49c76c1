using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Evaluation.Warehouse.Dialects.Appending;

/// <summary>This part: what goes wrong, told with the table, the column and the row. A text is never quoted, since it may name a person.</summary>
internal abstract partial class CheckedRowAppender
{
    /// <summary>Without targets every further value and end of row is refused, at no cost to the others.</summary>
    private void StopTaking()
    {
        _targets = [];
        _column = -1;
    }

    private void RequireUsable()
    {
        if (_isOver || _targets.Length == 0)
        {
            throw new InvalidOperationException($"The appender on table [{_table}] is {(_isOver ? "closed" : "stopped by an earlier error: dispose it")}.");
        }
    }

    [DoesNotReturn]
    private void ThrowTooManyValues()
    {
        RequireUsable();
        int columns = _targets.Length;
        StopTaking();
        throw new AppendException($"Append to table [{_table}]: row {_rows + 1} has more values than the {columns} columns.");
    }

    [DoesNotReturn]
    private void ThrowRowNotWhole()
    {
        RequireUsable();
        string message = $"Append to table [{_table}]: row {_rows + 1} has {_column} values for {_targets.Length} columns; the next is [{_targets[_column].Name}].";
        StopTaking();
        throw new AppendException(message);
    }

    [DoesNotReturn]
    private void ThrowValue(in AppendTarget target, string fault)
    {
        StopTaking();
        throw new AppendException(_table, target, _rows + 1, fault);
    }

    [DoesNotReturn]
    private void ThrowDoesNotFit<T>(in AppendTarget target, T value)
        where T : IFormattable => ThrowValue(target, $"[{value.ToString(null, CultureInfo.InvariantCulture)}] doesn't fit in it");

    [DoesNotReturn]
    private void ThrowType(in AppendTarget target, Type given) => ThrowValue(target, $"a value of [{given}] doesn't go into it");
}
