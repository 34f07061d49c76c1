namespace Evaluation.Warehouse.Dialects;

/// <summary>
/// Rows on their way into one table, in the dictionary's column order. Several may be open at once on one session, and other statements may
/// run between two values. Nothing counts before <see cref="Complete"/>; without it, what was not sent is dropped, and the transaction is to
/// be rolled back.
/// </summary>
public abstract class RowAppender : IDisposable
{
    /// <summary>Appends a whole number; it may go into any column of whole numbers that can hold it.</summary>
    public abstract void Append(int value);

    /// <inheritdoc cref="Append(int)"/>
    public abstract void Append(short value);

    /// <inheritdoc cref="Append(int)"/>
    public abstract void Append(long value);

    /// <summary>Appends a decimal, rounded by nobody: one with more decimals than the column is refused.</summary>
    public abstract void Append(decimal value);

    /// <summary>Appends a text; null appends a missing value.</summary>
    public abstract void Append(string? value);

    /// <summary>Appends a day.</summary>
    public abstract void Append(DateOnly value);

    /// <summary>Appends an instant, UTC, to the microsecond.</summary>
    public abstract void Append(DateTime value);

    /// <summary>Appends a missing value.</summary>
    public abstract void AppendNull();

    /// <summary>Appends a number that may be missing.</summary>
    public void Append(int? value)
    {
        if (value is { } known)
        {
            Append(known);
        }
        else
        {
            AppendNull();
        }
    }

    /// <inheritdoc cref="Append(int?)"/>
    public void Append(short? value)
    {
        if (value is { } known)
        {
            Append(known);
        }
        else
        {
            AppendNull();
        }
    }

    /// <inheritdoc cref="Append(int?)"/>
    public void Append(long? value)
    {
        if (value is { } known)
        {
            Append(known);
        }
        else
        {
            AppendNull();
        }
    }

    /// <inheritdoc cref="Append(int?)"/>
    public void Append(decimal? value)
    {
        if (value is { } known)
        {
            Append(known);
        }
        else
        {
            AppendNull();
        }
    }

    /// <summary>Ends the row: every column has its value.</summary>
    public abstract void EndRow();

    /// <summary>Sends all rows; the table has them, inside the transaction.</summary>
    public abstract void Complete();

    /// <summary>Ends the appending; rows not completed are dropped.</summary>
    public abstract void Dispose();
}
