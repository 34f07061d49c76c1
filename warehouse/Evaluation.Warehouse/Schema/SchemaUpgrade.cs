using System.Security.Cryptography;
using System.Text;

namespace Evaluation.Warehouse.Schema;

/// <summary>
/// Brings a warehouse to the dictionary of this program: makes the tables and columns that are missing, never changes or removes one.
/// Each upgrade is journalled, whole or not at all, and running it again does nothing.
/// </summary>
internal sealed class SchemaUpgrade(WarehouseSession session, StarDictionary dictionary, TimeProvider clock)
{
    // Columns added to tables that held rows already, where the value of these rows can be told.
    private static readonly HashSet<(string Table, string Column)> Told = [("fact_support", "beneficiary_key"), ("dim_date", "day_number")];

    private readonly IReadOnlyList<Table> _tables = [.. dictionary.Tables.Where(table => table.Kind != TableKind.Staging)];

    /// <summary>Upgrades where needed.</summary>
    /// <exception cref="WarehouseFault">The file was made by another program, or a newer version of this one.</exception>
    internal void Run()
    {
        ILookup<string, string> existing = ExistingColumn.Of(session);
        RefuseForeign(existing);
        IReadOnlyList<string> statements = [.. _tables.SelectMany(table => Missing(table, existing[table.Name].ToHashSet(StringComparer.Ordinal)))];
        if (statements.Count > 0)
        {
            Apply(statements, isNew: !existing.Contains("journal_schema"));
        }
    }

    private IEnumerable<string> Missing(Table table, HashSet<string> existing) =>
        existing.Count == 0
            ? session.Dialect.CreateTable(table)
            : table.Columns.Where(column => !existing.Contains(column.Name)).SelectMany(column => Added(table, column));

    private IEnumerable<string> Added(Table table, Column column) => Told.Contains((table.Name, column.Name))
        ? [session.Dialect.AddColumn(table, column), session.Text($"schema/told/{table.Name}/{column.Name}"), session.Dialect.RequireColumn(table, column)]
        : [session.Dialect.AddColumn(table, column)];

    private void RefuseForeign(ILookup<string, string> existing)
    {
        foreach (Table table in _tables)
        {
            string? foreign = existing[table.Name].FirstOrDefault(name => table.Columns.All(column => column.Name != name));
            if (foreign is not null)
            {
                throw new WarehouseFault($"L'entrepôt a une colonne [{table.Name}.{foreign}] que ce programme ne connaît pas : il a été écrit par une version plus récente. Installez cette version, ou restaurez la sauvegarde de l'entrepôt.");
            }
        }
    }

    private void Apply(IReadOnlyList<string> statements, bool isNew)
    {
        session.Dialect.Prepare(session);
        session.Begin();
        try
        {
            foreach (string statement in statements)
            {
                session.ExecuteText(statement);
            }

            if (isNew)
            {
                Calendar.Fill(session, dictionary["dim_date"]);
                FillUnknownMembers();
            }

            session.Dialect.Finish(session, _tables);
            Journal();
            session.Commit();
        }
        finally
        {
            session.Abandon();
        }
    }

    private void FillUnknownMembers()
    {
        foreach (string name in new[] { "territory", "structure", "mediator", "theme", "activity_kind", "place_kind", "attribute_value" })
        {
            session.Execute($"schema/unknown/dim_{name}");
        }
    }

    private void Journal()
    {
        int version = session.Scalar<int>("schema/next-version");
        string text = string.Join('\n', _tables.SelectMany(session.Dialect.CreateTable));
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        session.Execute("schema/insert-version", new { version, at = clock.GetUtcNow().UtcDateTime, sha = hash });
    }
}
