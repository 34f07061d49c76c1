using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Rows;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Keys;

/// <summary>Writes versions of the members of a dimension told by lines: opens rows, and closes the lasting row of members that change or end.</summary>
/// <param name="load">The load.</param>
/// <param name="table">The dimension.</param>
/// <param name="namespace">Whose identifiers they are.</param>
internal sealed class MemberVersions(WarehouseLoad load, Table table, string @namespace)
{
    private readonly List<int> _closed = [];
    private readonly List<(int Key, string SourceId, object?[] Own, int From, int To)> _opened = [];

    /// <summary>Opens a version.</summary>
    /// <param name="key">Durable key.</param>
    /// <param name="sourceId">The partner's identifier.</param>
    /// <param name="own">The dimension's own columns, in the dictionary's order.</param>
    /// <param name="from">First day it describes.</param>
    /// <param name="to">Day after the last.</param>
    internal void Open(int key, string sourceId, object?[] own, int from, int to) => _opened.Add((key, sourceId, own, from, to));

    /// <summary>Closes the lasting version of a member.</summary>
    internal void Close(int key) => _closed.Add(key);

    /// <summary>Writes all of it.</summary>
    internal void Write()
    {
        if (_closed.Count > 0)
        {
            WriteClosed();
        }

        if (_opened.Count > 0)
        {
            WriteOpened();
        }
    }

    private void WriteClosed()
    {
        Staging.Renew(load, "staging_closing");
        using (RowAppender closing = load.Session.OpenAppender("staging_closing"))
        {
            foreach (int key in _closed)
            {
                closing.Append((long)key);
                closing.EndRow();
            }

            closing.Complete();
        }

        load.Session.ExecuteText(LineStatements.Of(load.Session.Text("keys/close-members"), table), new { load = load.Key });
    }

    private void WriteOpened()
    {
        using RowAppender appender = load.Session.OpenAppender(table.Name);
        foreach ((int key, string sourceId, object?[] own, int from, int to) in _opened)
        {
            appender.Append(key);
            appender.Append(@namespace);
            appender.Append(sourceId);
            foreach (object? value in own)
            {
                RowValue.Append(appender, value);
            }

            appender.Append(from);
            appender.Append(to);
            appender.Append(load.Key);
            appender.Append(WarehouseLoad.Open);
            appender.EndRow();
        }

        appender.Complete();
    }
}
