using System.Data;
using System.Data.Common;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Dialects;

/// <summary>All that only one database engine knows: how it is opened and locked, how it names types and makes tables, how rows are sent to it in bulk.</summary>
public abstract class Dialect
{
    /// <summary>The word that names it in files: an override of <c>decide.sql</c> is <c>decide.{code}.sql</c>.</summary>
    public abstract string Code { get; }

    /// <summary>The schema that holds the tables of the star.</summary>
    internal abstract string Schema { get; }

    /// <summary>The dialect of an engine, before it has been asked what it carries.</summary>
    internal static Dialect Of(Engine engine) => engine switch
    {
        Engine.DuckDb => new DuckDb.DuckDbDialect(),
        Engine.PostgreSql => new PostgreSql.PostgreSqlDialect(),
        Engine.SqlServer => new SqlServer.SqlServerDialect(),
        _ => throw new ArgumentOutOfRangeException(nameof(engine), engine, null),
    };

    /// <summary>Opens a connection, its session set as the product needs it.</summary>
    /// <param name="settings">Where.</param>
    /// <param name="readOnly">Whether nothing will be written through it.</param>
    /// <exception cref="DbException">It does not open.</exception>
    internal abstract DbConnection Open(WarehouseSettings settings, bool readOnly);

    /// <summary>The dialect once a connection is open: a server may carry an extension that changes it.</summary>
    /// <exception cref="WarehouseFault">The settings ask for what the server does not have.</exception>
    internal virtual Dialect Refine(DbConnection connection, WarehouseSettings settings) => this;

    /// <summary>Takes the warehouse to write in, until the connection closes; false when another holds it.</summary>
    internal abstract bool TryHold(WarehouseSession session);

    /// <summary>Who holds the warehouse, as far as the engine tells: part of a sentence in French.</summary>
    internal abstract string Holder(WarehouseSession session);

    /// <summary>The sentence for a warehouse that does not open.</summary>
    internal abstract EngineFault ExplainOpening(DbException fault, WarehouseSettings settings);

    /// <summary>A portable statement as this engine spells it; one already spelt so stays as it is.</summary>
    internal virtual string Adapt(string sql) => sql;

    /// <summary>Characters of a text that the driver reads for sure, however long the answer; longer ones are read part by part.</summary>
    internal virtual int LongestText => int.MaxValue;

    /// <summary>What reads a column of texts without limit: itself, or where the driver needs it, each part of the longest.</summary>
    internal virtual IReadOnlyList<string> Parts(WarehouseSession session, Table table, Column column) => [column.Name];

    /// <summary>The engine's name of a type.</summary>
    internal abstract string TypeName(ColumnType type);

    /// <summary>Makes what must be there before the first table: the schema and its rights.</summary>
    internal virtual void Prepare(WarehouseSession session)
    {
    }

    /// <summary>The statements that make a table with all it needs to be fast; a staging table lives as long as the session.</summary>
    internal abstract IEnumerable<string> CreateTable(Table table);

    /// <summary>The statement that adds a column to a table made by an earlier version.</summary>
    internal abstract string AddColumn(Table table, Column column);

    /// <summary>The statement that forbids a column to be missing, once every row has it.</summary>
    internal abstract string RequireColumn(Table table, Column column);

    /// <summary>Looks over the tables after they were made or changed, and gives the rights on them.</summary>
    /// <exception cref="WarehouseFault">A table is not what it should be.</exception>
    internal virtual void Finish(WarehouseSession session, IReadOnlyList<Table> tables)
    {
    }

    /// <summary>Tells the engine what a table came to hold, once much was written into it.</summary>
    internal virtual void Analyze(WarehouseSession session, string table)
    {
    }

    /// <summary>Whether the session may make tables for itself, at little cost.</summary>
    internal virtual bool KeepsTables(WarehouseSession session) => false;

    /// <summary>Whether <c>count(*) filter (where …)</c> may be written.</summary>
    internal virtual bool FiltersAggregates => true;

    /// <summary>Keeps the rows of a query in a table of the session's own.</summary>
    internal void KeepTable(WarehouseSession session, string name, string select, object? parameters) => OfItsOwn(session, $"create temp table {name} as\n{select}", parameters);

    /// <summary>Drops a table of the session's own.</summary>
    internal void DropTable(WarehouseSession session, string name) => OfItsOwn(session, $"drop table {name}", null);

    /// <summary>Runs what makes or drops a table of the session's own, even in one opened to read.</summary>
    internal virtual void OfItsOwn(WarehouseSession session, string sql, object? parameters) => session.ExecuteText(sql, parameters);

    /// <summary>Reads the next rows of whole numbers in the engine's own way; null where it has none.</summary>
    internal virtual int? ReadNumbers(IDataReader rows, Span<long> values) => null;

    /// <summary>Runs as the last statement of a load: what must hold while its commit spreads.</summary>
    internal virtual void BeforeCommit(WarehouseSession session)
    {
    }

    /// <summary>Waits until the load just read as the latest can be read whole.</summary>
    internal virtual void AwaitPublished(WarehouseSession session)
    {
    }

    /// <summary>Where the engine runs a query, for one that has several places to; empty otherwise. Sentences in French, then the engine's own plan.</summary>
    internal virtual IReadOnlyList<string> Plan(WarehouseSession session, string sql, object? parameters) => [];

    /// <summary>Sends rows into a table in bulk.</summary>
    internal abstract RowAppender OpenAppender(WarehouseSession session, Table table);

    /// <summary>What the server is and whether it is safe to use: version, rights, encryption.</summary>
    internal abstract EngineReport Describe(WarehouseSession session, WarehouseSettings settings);

    /// <summary>A column in a <c>create table</c>.</summary>
    protected string Definition(Column column) => $"{column.Name} {TypeName(column.Type)}{(column.Nullable ? string.Empty : " not null")}";

    /// <summary>The columns in a <c>create table</c>.</summary>
    protected string Definitions(Table table) => string.Join(", ", table.Columns.Select(Definition));
}
