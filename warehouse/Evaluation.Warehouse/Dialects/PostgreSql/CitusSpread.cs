using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Dialects.PostgreSql;

/// <summary>Where the rows of a table lie under Citus.</summary>
internal static class CitusSpread
{
    /// <summary>Spread over the machines.</summary>
    internal const char Distributed = 'h';

    /// <summary>Copied to every machine.</summary>
    internal const char Reference = 'n';

    /// <summary>On the coordinator alone: few rows, or never joined on an activity.</summary>
    internal const char Coordinator = '-';

    private static readonly string[] Columns = ["beneficiary_key", "activity_key"];

    /// <summary>
    /// The column that a table is spread by: the person where rows have one, so that persons are counted once without leaving their machine;
    /// else the activity.
    /// </summary>
    internal static string? Column(Table table) => Columns.FirstOrDefault(name => table.Columns.Any(column => column.Name == name));

    /// <summary>Where the dictionary's table belongs, in the letters of <c>pg_dist_partition</c>.</summary>
    internal static char Of(Table table) => table.Kind switch
    {
        TableKind.Fact or TableKind.Bridge when Column(table) is not null => Distributed,
        TableKind.Dimension or TableKind.Bridge => Reference,
        _ => Coordinator,
    };

    /// <summary>Looks that every table lies where it belongs: one that Citus could not spread silently stays on the coordinator.</summary>
    /// <exception cref="WarehouseFault">One does not.</exception>
    internal static void Check(WarehouseSession session, IReadOnlyList<Table> tables)
    {
        Dictionary<string, char> found = session.ReadText<Spread>(
            "select cast(c.relname as text) as name, cast(p.partmethod as text) as method from pg_dist_partition as p join pg_class as c on c.oid = p.logicalrelid where c.relnamespace = 'evaluation'::regnamespace")
            .ToDictionary(row => row.Name, row => row.Method[0]);
        IReadOnlyList<string> misplaced = [.. tables.Where(table => found.GetValueOrDefault(table.Name, Coordinator) != Of(table)).Select(table => table.Name)];
        if (misplaced.Count > 0)
        {
            throw new WarehouseFault($"Citus n'a pas réparti [{string.Join(", ", misplaced)}] comme prévu : ces tables ont été faites sans l'extension. Copiez l'entrepôt vers une base neuve avec « evaluation copy », ou écrivez « distribute: false ».");
        }
    }

    private sealed record Spread(string Name, string Method);
}
