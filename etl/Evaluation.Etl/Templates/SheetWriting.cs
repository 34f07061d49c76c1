using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Evaluation.Etl.Templates;

/// <summary>Writes the cells of a sheet, row after row.</summary>
internal sealed class SheetWriting(SharedTexts texts)
{
    private static readonly int Epoch = new DateOnly(1899, 12, 30).DayNumber;
    private Row _row = new();

    /// <summary>What was written.</summary>
    public SheetData Data { get; } = new();

    /// <summary>Number of the current row.</summary>
    public int Number { get; private set; }

    /// <summary>Starts the next row.</summary>
    public SheetWriting Next(double? height = null)
    {
        Number++;
        _row = new Row { RowIndex = (uint)Number };
        if (height is double points)
        {
            _row.Height = points;
            _row.CustomHeight = true;
        }
        Data.Append(_row);
        return this;
    }

    /// <summary>Adds a cell: text, number, day, or nothing but its look.</summary>
    public SheetWriting Cell(int column, object? value, TemplateStyle style) => Cell(column, value, (uint)style);

    /// <summary>Adds a cell with a look of another style sheet.</summary>
    public SheetWriting Cell(int column, object? value, uint style)
    {
        Cell cell = new() { CellReference = $"{Letters(column)}{Number}", StyleIndex = style };
        if (value is not (null or ""))
        {
            cell.CellValue = new CellValue(Stored(value));
        }
        if (value is string { Length: > 0 })
        {
            cell.DataType = CellValues.SharedString;
        }
        _row.Append(cell);
        return this;
    }

    private string Stored(object value)
    {
        decimal number = value switch
        {
            string text => texts.PlaceOf(text),
            int whole => whole,
            decimal amount => amount,
            DateOnly day => day.DayNumber - Epoch,
            _ => throw new ArgumentException($"a cell can't hold a {value.GetType().Name}"),
        };
        return number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Letters of a column, counted from 0.</summary>
    public static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{Letters((column / 26) - 1)}{(char)('A' + (column % 26))}";
}
