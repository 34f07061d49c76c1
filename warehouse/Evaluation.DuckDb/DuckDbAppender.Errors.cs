using System.Diagnostics.CodeAnalysis;
using Evaluation.DuckDb.Appending;
using Evaluation.DuckDb.Native;

namespace Evaluation.DuckDb;

/// <summary>This part: what goes wrong, told with the table, the column and the row. After an error no value is taken.</summary>
public sealed partial class DuckDbAppender
{
    private void Check(NativeState state)
    {
        if (state == NativeState.Success)
        {
            return;
        }

        DuckDbException failure = AppenderFailure.Read(_handle, Table);
        _session.NoteFailure(failure);
        StopTaking();
        throw failure;
    }

    /// <summary>Without targets every further value is refused, at no cost to the others.</summary>
    private void StopTaking() => _targets = [];

    private void RequireUsable()
    {
        if (_isOver || _targets.Length == 0)
        {
            throw new InvalidOperationException($"The appender on table [{Table}] is {(_isOver ? "closed" : "stopped by an earlier error: dispose it")}.");
        }
    }

    [DoesNotReturn]
    private void ThrowTooManyValues()
    {
        RequireUsable();
        int columns = _targets.Length;
        StopTaking();
        throw new DuckDbException(DuckDbErrorKind.Other, $"Append to table [{Table}]: row {RowCount + 1} has more values than the {columns} columns.");
    }

    [DoesNotReturn]
    private void ThrowRowNotWhole()
    {
        RequireUsable();
        string missing = _targets[_column].Name;
        string message = $"Append to table [{Table}]: row {RowCount + 1} has {_column} values for {_targets.Length} columns; the next is [{missing}].";
        StopTaking();
        throw new DuckDbException(DuckDbErrorKind.Other, message);
    }

    [DoesNotReturn]
    private void ThrowValue(in ColumnTarget target, DuckDbErrorKind kind, string fault)
    {
        StopTaking();
        throw new DuckDbException(kind, $"Append to table [{Table}], column [{target.Name}] of type {target.Type.Name}, row {RowCount + 1}: {fault}.");
    }

    [DoesNotReturn]
    private void ThrowType(in ColumnTarget target, Type given) => ThrowValue(target, DuckDbErrorKind.Conversion, $"a value of [{given}] doesn't go into it");
}
