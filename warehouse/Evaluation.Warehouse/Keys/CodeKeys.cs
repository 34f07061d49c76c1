using System.Data;
using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Keys;

/// <summary>Keys of one code list by our code.</summary>
public static class CodeKeys
{
    /// <summary>Key of every code of a list held true.</summary>
    /// <param name="load">The load that asks.</param>
    /// <param name="table">Dimension of the list: <c>dim_theme</c>, <c>dim_activity_kind</c>…</param>
    public static IReadOnlyDictionary<string, int> Read(WarehouseLoad load, string table)
    {
        Dictionary<string, int> keys = new(StringComparer.Ordinal);
        using IDataReader reader = load.Session.StreamText(TableStatements.OpenRows(StarDictionary.Current[table]));
        int code = reader.GetOrdinal("code");
        while (reader.Read())
        {
            keys[reader.GetString(code)] = reader.GetInt32(0);
        }

        return keys;
    }
}
