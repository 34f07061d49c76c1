namespace Evaluation.DuckDb;

/// <summary>This part: values that may be null.</summary>
public sealed partial class DuckDbAppender
{
    /// <summary>Appends a truth or a null.</summary>
    /// <param name="value">The value.</param>
    public void Append(bool? value)
    {
        if (value is bool given)
        {
            Append(given);
            return;
        }

        AppendNull();
    }

    /// <summary>Appends an integer or a null.</summary>
    /// <param name="value">The value.</param>
    public void Append(short? value)
    {
        if (value is short given)
        {
            Append(given);
            return;
        }

        AppendNull();
    }

    /// <summary>Appends an integer or a null.</summary>
    /// <param name="value">The value.</param>
    public void Append(int? value)
    {
        if (value is int given)
        {
            Append(given);
            return;
        }

        AppendNull();
    }

    /// <summary>Appends an integer or a null.</summary>
    /// <param name="value">The value.</param>
    public void Append(long? value)
    {
        if (value is long given)
        {
            Append(given);
            return;
        }

        AppendNull();
    }

    /// <summary>Appends a number or a null.</summary>
    /// <param name="value">The value.</param>
    public void Append(double? value)
    {
        if (value is double given)
        {
            Append(given);
            return;
        }

        AppendNull();
    }

    /// <summary>Appends a decimal or a null.</summary>
    /// <param name="value">The value.</param>
    public void Append(decimal? value)
    {
        if (value is decimal given)
        {
            Append(given);
            return;
        }

        AppendNull();
    }

    /// <summary>Appends a date or a null.</summary>
    /// <param name="value">The value.</param>
    public void Append(DateOnly? value)
    {
        if (value is DateOnly given)
        {
            Append(given);
            return;
        }

        AppendNull();
    }

    /// <summary>Appends a timestamp or a null.</summary>
    /// <param name="value">The value.</param>
    public void Append(DateTime? value)
    {
        if (value is DateTime given)
        {
            Append(given);
            return;
        }

        AppendNull();
    }

    /// <summary>Appends an instant or a null.</summary>
    /// <param name="value">The value.</param>
    public void Append(DateTimeOffset? value)
    {
        if (value is DateTimeOffset given)
        {
            Append(given);
            return;
        }

        AppendNull();
    }

    /// <summary>Appends a time of day or a null.</summary>
    /// <param name="value">The value.</param>
    public void Append(TimeOnly? value)
    {
        if (value is TimeOnly given)
        {
            Append(given);
            return;
        }

        AppendNull();
    }

    /// <summary>Appends a length of time or a null.</summary>
    /// <param name="value">The value.</param>
    public void Append(TimeSpan? value)
    {
        if (value is TimeSpan given)
        {
            Append(given);
            return;
        }

        AppendNull();
    }

    /// <summary>Appends a UUID or a null.</summary>
    /// <param name="value">The value.</param>
    public void Append(Guid? value)
    {
        if (value is Guid given)
        {
            Append(given);
            return;
        }

        AppendNull();
    }
}
