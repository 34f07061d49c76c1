using System.Globalization;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Wording;

namespace Evaluation.Reports.Rendering.Excel;

/// <summary>How a value stands in a workbook: its format code and the number under it.</summary>
internal static class SheetFormat
{
    internal static string CodeOf(ValueShape shape, Labels labels) => shape.Kind switch
    {
        ShapeKind.Day => labels.SheetDay,
        ShapeKind.Percentage => Filled(labels.SheetPercent, shape.Decimals),
        ShapeKind.Points => Filled("{0}\" pts\"", shape.Decimals),
        ShapeKind.Minutes => Filled("{0}\" min\"", shape.Decimals),
        ShapeKind.Hours => "[h]\" h \"mm",
        ShapeKind.Money => Filled(labels.SheetMoney, shape.Decimals),
        ShapeKind.Number => Digits(shape.Decimals),
        _ => "@",
    };

    /// <summary>The number a sheet holds: a ratio, minutes, days for a duration in hours, euros.</summary>
    internal static double NumberOf(decimal value, ValueShape shape) => decimal.ToDouble(shape.Kind switch
    {
        ShapeKind.Hours => value / 1440,
        ShapeKind.Money => value / 100,
        _ => value,
    });

    private static string Filled(string format, int decimals) => string.Format(CultureInfo.InvariantCulture, format, Digits(decimals));

    private static string Digits(int decimals) => decimals == 0 ? "#,##0" : "#,##0." + new string('0', decimals);
}
