using Evaluation.Warehouse.Copying;
using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Tests.Copying;

/// <summary>A few rows in every table, with the values that engines are likely to disagree on.</summary>
internal static class InventedRows
{
    private const int RowsOfTable = 7;

    private static readonly string[] Texts = ["", " ", "l'été ", "Évry\tà\nun", "\"«\u00a0x»\";--\\", "null", "𝄞 e\u0301"];
    private static readonly decimal[] Decimals = [0m, 1.5m, -0.000001m, 999999999999.999999m, -12.340000m, 3m, 0.1m];
    private static readonly long[] Numbers = [0, 1, -1, long.MinValue, long.MaxValue, 42, 2147483648];

    /// <summary>Fills a warehouse; the loads are 1 to 7.</summary>
    internal static void Fill(WarehouseSession session) => session.InTransaction(() =>
    {
        foreach (Table table in CopiedTables.InOrder.Where(table => table.Name != "dim_date"))
        {
            using RowAppender appender = session.OpenAppender(table.Name);
            for (int row = 0; row < RowsOfTable; row++)
            {
                Append(appender, table, row);
            }

            appender.Complete();
        }
    });

    /// <summary>One more load, which changes nothing else.</summary>
    internal static void Learn(WarehouseDatabase database)
    {
        using WarehouseLoad load = database.BeginLoad(LoadKind.Declared, "essai");
        load.Complete(LoadOutcome.Nothing);
    }

    private static void Append(RowAppender appender, Table table, int row)
    {
        for (int column = 0; column < table.Columns.Count; column++)
        {
            Append(appender, table.Columns[column], column == 0 ? row : row + column);
        }

        appender.EndRow();
    }

    private static void Append(RowAppender appender, Column column, int turn)
    {
        if (column.Nullable && turn % 3 == 0)
        {
            appender.AppendNull();
            return;
        }

        switch (column.Type.Name)
        {
            case "smallint": appender.Append((short)Math.Clamp(Numbers[turn % RowsOfTable], short.MinValue, short.MaxValue)); break;
            case "int": appender.Append(column.Name == "load_key" ? turn + 1 : (int)Math.Clamp(Numbers[turn % RowsOfTable], int.MinValue, int.MaxValue)); break;
            case "bigint": appender.Append(Numbers[turn % RowsOfTable]); break;
            case "decimal": appender.Append(Decimals[turn % RowsOfTable]); break;
            case "date": appender.Append(new DateOnly(2025, 1, 1).AddDays(turn)); break;
            case "timestamp": appender.Append(new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMicroseconds((turn * 1_234_567_891L) + 1)); break;
            default: appender.Append(Text(turn, column.Type.Size)); break;
        }
    }

    private static string Text(int turn, int size) => Texts[turn % RowsOfTable] is string text && (size == 0 || text.Length <= size) ? text : "é";
}
