using System.Globalization;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Dialects.Appending;

/// <summary>One column an appender fills. A structure in an array, since it is touched for every value.</summary>
internal readonly struct AppendTarget
{
    internal AppendTarget(Column column)
    {
        Name = column.Name;
        Type = Of(column.Type);
        IsNullable = column.Nullable;
        Size = column.Type.Size > 0 ? column.Type.Size : int.MaxValue;
        Scale = column.Type.Scale;
        Limit = Type == AppendType.Decimal && Size - Scale <= 28 ? PowerOfTen(Size - Scale) : decimal.MaxValue;
    }

    internal string Name { get; }

    internal AppendType Type { get; }

    internal bool IsNullable { get; }

    /// <summary>UTF-16 units of a text at most.</summary>
    internal int Size { get; }

    /// <summary>Decimals of a decimal at most.</summary>
    internal int Scale { get; }

    /// <summary>What a decimal stays under.</summary>
    internal decimal Limit { get; }

    /// <summary>The type as the dictionary writes it.</summary>
    internal string Told => (Type, Size) switch
    {
        (AppendType.Decimal, _) => string.Create(CultureInfo.InvariantCulture, $"decimal({Size},{Scale})"),
        (AppendType.Text, < int.MaxValue) => string.Create(CultureInfo.InvariantCulture, $"text({Size})"),
        _ => Type.ToString().ToLowerInvariant(),
    };

    /// <summary>Whether the column holds the value exactly.</summary>
    internal bool Holds(decimal value) => Math.Abs(value) < Limit && (value.Scale <= Scale || decimal.Round(value, Scale) == value);

    /// <summary>What is wrong with a text over <see cref="Size"/>.</summary>
    internal static string TooLong(string value) => $"a text of {value.Length} characters is too long for it";

    private static AppendType Of(ColumnType type) => type.Name switch
    {
        "smallint" => AppendType.SmallInt,
        "int" => AppendType.Int,
        "bigint" => AppendType.BigInt,
        "date" => AppendType.Date,
        "timestamp" => AppendType.Timestamp,
        "text" => AppendType.Text,
        "decimal" => AppendType.Decimal,
        string name => throw new ArgumentException($"The star holds no [{name}]", nameof(type)),
    };

    private static decimal PowerOfTen(int exponent)
    {
        decimal power = 1;
        for (int i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }
}
