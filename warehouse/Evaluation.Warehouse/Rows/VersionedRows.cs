using System.Data;
using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Rows;

/// <summary>
/// The versions of a dimension: what a load says of its members is compared with what is held; a member that changed is closed and
/// opened anew under its durable key, a new one gets the next key, an untouched one stays.
/// </summary>
/// <param name="load">The load that tells.</param>
/// <param name="table">A dimension whose first column is its durable key.</param>
/// <param name="identity">Names of the columns that say which member a row is.</param>
public sealed class VersionedRows(WarehouseLoad load, Table table, params string[] identity)
{
    private readonly Dictionary<string, (int Key, object?[] Values)> _held = new(StringComparer.Ordinal);
    private readonly Column[] _values = [.. table.Columns.Skip(1).Where(column => !column.Name.StartsWith("recorded_", StringComparison.Ordinal))];
    private int _lastKey;

    /// <summary>Closes every held member that none of the rows names.</summary>
    public void CloseAbsent(IReadOnlyList<object?[]> rows)
    {
        HashSet<string> named = [.. rows.Select(Name)];
        Close([.. _held.Where(pair => !named.Contains(pair.Key)).Select(pair => pair.Value.Key)]);
    }

    /// <summary>Opens and closes versions so that each of the rows is what is held.</summary>
    /// <param name="rows">One array per member, in the dictionary's order without key and load columns.</param>
    /// <param name="given">Keys already given to the rows; null to number new members here.</param>
    /// <returns>The durable key of each row, in the same order.</returns>
    public IReadOnlyList<int> Apply(IReadOnlyList<object?[]> rows, IReadOnlyList<int>? given = null)
    {
        ReadHeld();
        List<int> keys = new(rows.Count);
        Dictionary<int, object?[]> opened = [];
        HashSet<int> closed = [];
        foreach ((int index, object?[] row) in rows.Index())
        {
            keys.Add(Compare(row, given?[index], opened, closed));
        }

        Close(closed);
        Append(opened);
        return keys;
    }

    private int Compare(object?[] row, int? given, Dictionary<int, object?[]> opened, HashSet<int> closed)
    {
        string name = Name(row);
        bool held = _held.TryGetValue(name, out (int Key, object?[] Values) member);
        if (held && member.Values.AsSpan().SequenceEqual(row))
        {
            return member.Key;
        }

        int key = held ? member.Key : given ?? ++_lastKey;
        if (held && !opened.ContainsKey(key))
        {
            closed.Add(key);
        }

        opened[key] = row;
        _held[name] = (key, row);
        return key;
    }

    private string Name(object?[] row) =>
        string.Join('\u001f', _values.Select((column, index) => identity.Contains(column.Name) ? row[index] : null).Where(value => value is not null));

    private void ReadHeld()
    {
        _lastKey = (int)load.Session.ScalarText<long>(TableStatements.LastKey(table));
        using IDataReader reader = load.Session.StreamText(TableStatements.OpenRows(table));
        while (reader.Read())
        {
            object?[] row = [.. _values.Select((_, index) => reader.IsDBNull(index + 1) ? null : reader.GetValue(index + 1))];
            _held[Name(row)] = (reader.GetInt32(0), row);
        }
    }

    private void Close(IReadOnlyCollection<int> keys)
    {
        if (keys.Count == 0)
        {
            return;
        }

        Staging.Renew(load, "staging_closing");
        using (RowAppender appender = load.Session.OpenAppender("staging_closing"))
        {
            foreach (int key in keys)
            {
                appender.Append((long)key);
                appender.EndRow();
            }

            appender.Complete();
        }

        load.Session.ExecuteText(TableStatements.CloseRows(table), new { load = load.Key });
    }

    private void Append(Dictionary<int, object?[]> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        using RowAppender appender = load.Session.OpenAppender(table.Name);
        foreach ((int key, object?[] values) in rows)
        {
            appender.Append(key);
            foreach (object? value in values)
            {
                RowValue.Append(appender, value);
            }

            appender.Append(load.Key);
            appender.Append(WarehouseLoad.Open);
            appender.EndRow();
        }

        appender.Complete();
    }
}
