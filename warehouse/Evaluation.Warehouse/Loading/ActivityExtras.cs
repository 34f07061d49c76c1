using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Warehouse.Loading;

/// <summary>What only some feeds bring of their activities: effects, equipment, redirections, persons named, deletions, several lines for one activity, lines left out. Others pay nothing for it.</summary>
internal sealed class ActivityExtras : IDisposable
{
    private static readonly string[] Tables = ["staging_effect", "staging_equipment", "staging_redirection", "staging_person", "staging_deleted", "staging_follower", "staging_left_out", "staging_alias"];
    private readonly Dictionary<string, RowAppender> _appenders = [];
    private readonly WarehouseLoad _load;

    /// <summary>Makes the staging tables empty.</summary>
    internal ActivityExtras(WarehouseLoad load)
    {
        _load = load;
        Staging.Renew(load, Tables);
    }

    /// <summary>Statements that open what was staged here.</summary>
    internal IEnumerable<string> Opening =>
        new[] { ("staging_equipment", "insert-activity-equipment"), ("staging_redirection", "insert-activity-redirection") }.Where(pair => _appenders.ContainsKey(pair.Item1)).Select(pair => pair.Item2);

    /// <summary>Stages a batch.</summary>
    internal void Add(ActivityBatch batch)
    {
        Append("staging_effect", batch.Effects, Append);
        Append("staging_equipment", batch.Equipment, Append);
        Append("staging_redirection", batch.Redirections, Append);
        Append("staging_person", batch.Persons, Append);
        Append("staging_deleted", batch.Deleted, (to, line) => to.Append(line));
        Append("staging_follower", batch.Followers, Append);
        Append("staging_left_out", batch.LeftOut, Append);
        Append("staging_alias", batch.Aliases, Append);
    }

    /// <summary>Ends the staging.</summary>
    internal void Complete()
    {
        foreach ((string table, RowAppender appender) in _appenders)
        {
            appender.Complete();
            _load.Session.Dialect.Analyze(_load.Session, table);
        }
    }

    /// <summary>Decides of the lines that other lines don't decide of.</summary>
    /// <returns>How many rows held are marked to be closed.</returns>
    internal long Adjust(DeliveryScope scope)
    {
        long renamed = Rename(scope);
        Delete(scope);
        if (_appenders.ContainsKey("staging_follower"))
        {
            _load.Execute("load/activity/mark-followers");
        }

        if (_appenders.ContainsKey("staging_left_out"))
        {
            _load.Execute("load/activity/mark-left-out");
        }

        return renamed;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (RowAppender appender in _appenders.Values)
        {
            appender.Dispose();
        }
    }

    // Before deletions are looked at: a line of this same delivery may still give the identifier that another one says is no more.
    private long Rename(DeliveryScope scope)
    {
        if (!_appenders.ContainsKey("staging_alias"))
        {
            return 0;
        }

        long marked = _load.Execute("load/activity/close-alias", new { @namespace = scope.Namespace });
        _load.Execute("load/activity/insert-alias", new { @namespace = scope.Namespace, feed = scope.FeedKey, delivery = scope.DeliveryKey, load = _load.Key });
        return marked;
    }

    private void Delete(DeliveryScope scope)
    {
        if (_load.Scalar<long>("load/activity/deletions", new { @namespace = scope.Namespace }) == 0)
        {
            return;
        }

        _load.Execute("load/activity/mark-deleted");
        _load.Execute("load/activity/mark-stale-deleted", new { @namespace = scope.Namespace });
        _load.Execute("load/activity/close-deletion", new { @namespace = scope.Namespace, load = _load.Key });
        _load.Execute("load/activity/insert-deletion", new { @namespace = scope.Namespace, feed = scope.FeedKey, delivery = scope.DeliveryKey, load = _load.Key });
    }

    private void Append<T>(string table, List<T> rows, Action<RowAppender, T> append)
    {
        if (rows.Count == 0)
        {
            return;
        }

        if (!_appenders.TryGetValue(table, out RowAppender? appender))
        {
            appender = _appenders[table] = _load.Session.OpenAppender(table);
        }

        foreach (T row in rows)
        {
            append(appender, row);
            appender.EndRow();
        }
    }

    private static void Append(RowAppender to, StagedEffect effect)
    {
        to.Append(effect.LineNumber);
        to.Append(effect.Autonomy);
        to.Append(effect.Oriented);
        to.Append(effect.RedirectionKind);
        to.Append(effect.WorkshopLevel);
    }

    private static void Append(RowAppender to, StagedEquipment equipment)
    {
        to.Append(equipment.LineNumber);
        to.Append(equipment.Equipment);
        to.Append(equipment.Raw);
    }

    private static void Append(RowAppender to, StagedRedirection redirection)
    {
        to.Append(redirection.LineNumber);
        to.Append(redirection.Kind);
        to.Append(redirection.Count);
    }

    private static void Append(RowAppender to, StagedPerson person)
    {
        to.Append(person.LineNumber);
        to.Append(person.ProfileKey);
        to.Append(person.BeneficiaryKey);
    }

    private static void Append(RowAppender to, FollowingLine line)
    {
        to.Append(line.LineNumber);
        to.Append(line.FirstLine);
    }

    private static void Append(RowAppender to, AliasLine line)
    {
        to.Append(line.LineNumber);
        to.Append(line.SourceId);
    }

    private static void Append(RowAppender to, LeftOutLine line)
    {
        to.Append(line.LineNumber);
        to.Append(line.SourceId);
    }
}
