using System.Data;
using System.Globalization;
using Dapper;

namespace Evaluation.Indicators.Queries;

/// <summary>Runs a statement and reads its rows.</summary>
internal sealed class StatementRun(StarReader star)
{
    public IReadOnlyList<StatementRow> Rows(Statement statement)
    {
        using IDataReader reader = star.Session.StreamText(star.Changed?.In(statement.Sql) ?? statement.Sql, Parameters(statement, star.Load));
        List<StatementRow> rows = [];
        while (reader.Read())
        {
            rows.Add(Row(reader, statement));
        }

        return rows;
    }

    /// <summary>The parameters that a statement names.</summary>
    public static DynamicParameters Parameters(Statement statement, int load) => Parameters(statement.Named, load);

    /// <summary>The load and some parameters.</summary>
    public static DynamicParameters Parameters(IEnumerable<KeyValuePair<string, int>> named, int load)
    {
        DynamicParameters parameters = new();
        parameters.Add("load", load);
        foreach ((string name, int value) in named)
        {
            parameters.Add(name, value);
        }

        return parameters;
    }

    private static StatementRow Row(IDataReader reader, Statement statement)
    {
        int at = 0;
        int[] slices = [.. statement.Scope.Slices.Where(slice => slice != Slice.Action).Select(_ => (int)Number(reader, at++)!)];
        bool[] flags = [.. statement.Scope.Flags.Select(_ => Number(reader, at++) == 1)];
        int fine = Queries.Leaf.Fine(statement.Leaves) is null ? 0 : (int)Number(reader, at++)!;
        return new StatementRow(slices, flags, fine, [.. statement.Leaves.Select(leaf => Leaf(reader, leaf, ref at))]);
    }

    private static LeafNumber Leaf(IDataReader reader, Leaf leaf, ref int at)
    {
        long rows = (long)Number(reader, at++)!;
        long measured = LeafColumns.IsCount(leaf) ? rows : (long)Number(reader, at++)!;
        decimal? total = LeafColumns.IsCount(leaf) ? rows : Number(reader, at++);
        return new LeafNumber(total, measured, rows, leaf.WeightCondition.Length > 0 ? Number(reader, at++) : null);
    }

    private static decimal? Number(IDataReader reader, int ordinal) =>
        reader.IsDBNull(ordinal) ? null : Convert.ToDecimal(reader.GetValue(ordinal), CultureInfo.InvariantCulture);
}
