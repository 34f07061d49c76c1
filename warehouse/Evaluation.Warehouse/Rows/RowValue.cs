using Evaluation.Warehouse.Dialects;

namespace Evaluation.Warehouse.Rows;

/// <summary>One value of a row on its way into a table.</summary>
internal static class RowValue
{
    /// <summary>Appends the value as what it is.</summary>
    /// <exception cref="ArgumentException">The star holds no such type: a bug.</exception>
    internal static void Append(RowAppender appender, object? value)
    {
        switch (value)
        {
            case null: appender.AppendNull(); break;
            case string text: appender.Append(text); break;
            case int number: appender.Append(number); break;
            case short number: appender.Append(number); break;
            case long number: appender.Append(number); break;
            case decimal number: appender.Append(number); break;
            case DateOnly day: appender.Append(day); break;
            case DateTime instant: appender.Append(instant); break;
            default: throw new ArgumentException($"The star holds no [{value.GetType()}]", nameof(value));
        }
    }
}
