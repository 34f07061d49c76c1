using Evaluation.Etl.Partners.Rows;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Etl.Mapping.Rows;

/// <summary>Whole numbers, decimals, and amounts of money in cents.</summary>
internal sealed class NumberParser(Column column, ValueColumn declared) : CellParser
{
    private readonly bool _cents = column.Reads == ColumnReads.Cents;

    /// <inheritdoc/>
    internal override string? Parse(ReadOnlySpan<char> text, out object? value)
    {
        value = null;
        if (!NumberText.TryParse(text, declared, out decimal number))
        {
            return column.Type.Name == "decimal" ? $"n'est pas un nombre décimal avec {(declared.DecimalMark == ',' ? "une virgule" : "un point")}" : _cents ? "n'est pas un montant" : "n'est pas un nombre entier";
        }

        if (NumberText.Doubt(number, declared) is { } doubt)
        {
            return doubt;
        }

        number *= declared.Times;
        return column.Type.Name == "decimal" ? Decimal(number, out value) : Whole(_cents ? decimal.Round(number * 100, 0, MidpointRounding.AwayFromZero) : number, out value);
    }

    private string? Decimal(decimal number, out object? value)
    {
        value = decimal.Round(number, column.Type.Scale, MidpointRounding.AwayFromZero);
        decimal limit = 1;
        for (int digit = 0; digit < column.Type.Size - column.Type.Scale; digit++)
        {
            limit *= 10;
        }

        return Math.Abs((decimal)value) < limit ? null : "nombre trop grand";
    }

    private string? Whole(decimal number, out object? value)
    {
        value = null;
        if (number != decimal.Truncate(number))
        {
            return "n'est pas un nombre entier";
        }

        (long min, long max) = column.Type.Name switch { "smallint" => (short.MinValue, short.MaxValue), "int" => (int.MinValue, int.MaxValue), _ => (long.MinValue, long.MaxValue) };
        if (number < min || number > max)
        {
            return "nombre trop grand";
        }

        value = column.Type.Name switch { "smallint" => (short)number, "int" => (int)number, _ => (object)(long)number };
        return null;
    }
}
