using System.Data;
using System.Globalization;
using Evaluation.Testing;
using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Tests.Dialects;

/// <summary>A table with a column of each type, and a staging table like it, on an engine; open until the test ends.</summary>
internal sealed class SampleTable : IDisposable
{
    private readonly TestWarehouse _warehouse;

    public SampleTable(TestEngine engine)
    {
        _warehouse = TestWarehouse.New(engine);
        Dialect dialect = Dialect.Of(_warehouse.Settings.Engine);
        Session = new WarehouseSession(dialect.Open(_warehouse.Settings, readOnly: false), dialect);
        dialect.Prepare(Session);
        _warehouse.Run(Created(dialect, Kept));
        Created(dialect, Staged).ToList().ForEach(statement => Session.ExecuteText(statement));
    }

    public static Table Kept { get; } = Made("dim_sample", TableKind.Dimension);

    public static Table Staged { get; } = Made("staging_sample", TableKind.Staging);

    public WarehouseSession Session { get; }

    public RowAppender Open(Table? table = null) => Session.Dialect.OpenAppender(Session, table ?? Kept);

    /// <summary>The rows in the order of their id, printed alike on every engine; ∅ is null, texts are in «».</summary>
    public IReadOnlyList<string> Rows(int from = 0)
    {
        using IDataReader reader = Session.StreamText(Named(Session.Dialect, $"select * from {Kept.Name} where id >= @from order by id"), new { from });
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(string.Join(' ', Kept.Columns.Select((column, place) => Printed(column, reader.GetValue(place)))));
        }

        return rows;
    }

    public long Count(Table? table = null) => Session.ScalarText<long>(Named(Session.Dialect, $"select cast(count(*) as bigint) from {(table ?? Kept).Name}"));

    public void Drop(Table table) => Session.ExecuteText(Named(Session.Dialect, $"drop table {table.Name}"));

    /// <summary>Appends a row whose columns but the first and the last are null.</summary>
    public static void Append(RowAppender appender, int id, string? remark)
    {
        appender.Append(id);
        for (int i = 2; i < Kept.Columns.Count; i++)
        {
            appender.AppendNull();
        }

        appender.Append(remark);
        appender.EndRow();
    }

    public static string Printed(Column column, object value) => (column.Type.Name, value) switch
    {
        (_, DBNull) => "∅",
        ("text", _) => $"«{value}»",
        ("decimal", decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture),
        ("date", DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ("date", DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ("timestamp", DateTime instant) => instant.ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    public void Dispose()
    {
        Session.Dispose();
        _warehouse.Dispose();
    }

    private static IEnumerable<string> Created(Dialect dialect, Table table) => dialect.CreateTable(table).Select(statement => Named(dialect, statement));

    // The dialect names the tables of the dictionary; these are not in it.
    private static string Named(Dialect dialect, string sql) => dialect.Code != "sqlserver" ? sql
        : sql.Replace(Kept.Name, $"evaluation.{Kept.Name}", StringComparison.Ordinal).Replace(Staged.Name, $"#{Staged.Name}", StringComparison.Ordinal);

    private static Table Made(string name, TableKind kind) => new(name, kind, "One row.",
    [
        Of("id", "int", nullable: false),
        Of("small", "smallint"),
        Of("whole", "int"),
        Of("big", "bigint"),
        Of("amount", "decimal(18,6)"),
        Of("total", "decimal(28,6)"),
        Of("held_on", "date"),
        Of("held_at", "timestamp"),
        Of("code", "text(20)"),
        Of("remark", "text"),
    ]);

    private static Column Of(string name, string type, bool nullable = true) => new(name, ColumnType.TryParse(type)!, nullable, false, "For tests.");
}
