using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Warehouse.Loading;

/// <summary>Stages the activities of one delivery, batch after batch, then settles them against what is held.</summary>
public sealed class ActivityLoad : IDisposable
{
    private static readonly string[] Opening = ["insert-activity", "insert-support", "insert-audience", "insert-activity-theme", "insert-person"];
    private static readonly string[] Staged = ["staging_activity", "staging_theme", "staging_audience", "staging_support", "staging_known", "staging_rejected"];
    private readonly RowAppender _activities;
    private readonly RowAppender _audience;
    private readonly ActivityExtras _extras;
    private readonly RowAppender _known;
    private readonly WarehouseLoad _load;
    private readonly RejectedLines _faults;
    private readonly RowAppender _rejected;
    private readonly RowAppender _supports;
    private readonly RowAppender _themes;

    /// <summary>Makes the staging tables empty.</summary>
    /// <param name="load">The load.</param>
    /// <param name="deliveryKey">The delivery, for the journal of rejected lines.</param>
    public ActivityLoad(WarehouseLoad load, int deliveryKey)
    {
        _load = load;
        _faults = new RejectedLines(load, deliveryKey);
        Staging.Renew(load, "staging_activity", "staging_theme", "staging_audience", "staging_support", "staging_known", "staging_rejected", "staging_outcome", "staging_closing");
        _extras = new ActivityExtras(load);
        _activities = load.Session.OpenAppender("staging_activity");
        _themes = load.Session.OpenAppender("staging_theme");
        _audience = load.Session.OpenAppender("staging_audience");
        _supports = load.Session.OpenAppender("staging_support");
        _known = load.Session.OpenAppender("staging_known");
        _rejected = load.Session.OpenAppender("staging_rejected");
    }

    private IEnumerable<RowAppender> Appenders => [_activities, _themes, _audience, _supports, _known, _rejected];

    /// <summary>Stages a batch.</summary>
    public void Add(ActivityBatch batch)
    {
        foreach (ref readonly StagedActivity activity in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(batch.Activities))
        {
            Append(in activity);
        }

        AppendChildren(batch);
        AppendLines(batch);
        _extras.Add(batch);
    }

    /// <summary>Ends the staging.</summary>
    public void Finish()
    {
        foreach (RowAppender appender in Appenders)
        {
            appender.Complete();
        }

        _faults.Complete();
        _extras.Complete();
        foreach (string table in Staged)
        {
            _load.Session.Dialect.Analyze(_load.Session, table);
        }
    }

    /// <summary>First and last day of what was staged, yyyymmdd; null when nothing was.</summary>
    /// <param name="feedKey">The feed, whose lines recognised by hash count too.</param>
    public (int From, int To)? Days(int feedKey)
    {
        StagedDays days = _load.Query<StagedDays>("load/activity/days", new { feed = feedKey })[0];
        return days.FirstDay is { } from && days.LastDay is { } to ? (from, to) : null;
    }

    /// <summary>Settles all that was staged.</summary>
    public SettledRows Settle(DeliveryScope scope) => new DeliveryRows(_load, [.. Opening, .. _extras.Opening], _extras.Adjust).Settle(scope);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (RowAppender appender in Appenders)
        {
            appender.Dispose();
        }

        _faults.Dispose();
        _extras.Dispose();
    }

    private void Append(in StagedActivity activity)
    {
        RowAppender to = _activities;
        to.Append(activity.LineNumber);
        to.Append(activity.SourceId);
        to.Append(activity.Stamp);
        to.Append(activity.ContentHash);
        to.Append(activity.LineHash);
        to.Append(activity.DateKey);
        to.Append(activity.TerritoryKey);
        to.Append(activity.StructureKey);
        to.Append(activity.KindKey);
        to.Append(activity.MediatorKey);
        to.Append(activity.PlaceKindKey);
        to.Append(activity.Participants);
        to.Append(activity.Supports);
        to.Append(activity.Minutes);
        to.Append(activity.DurationClass);
        to.Append(activity.Recurrents);
        to.Append(activity.FollowupsIndividual);
        to.Append(activity.FollowupsWorkshop);
        to.Append(activity.Redirections);
        to.Append(activity.TerritoryCode);
        to.Append(activity.TerritoryVintage);
        to.Append(activity.KindRaw);
        to.Append(activity.PlaceKindRaw);
        to.EndRow();
    }

    private void AppendChildren(ActivityBatch batch)
    {
        foreach (StagedTheme theme in batch.Themes)
        {
            _themes.Append(theme.LineNumber);
            _themes.Append(theme.ThemeKey);
            _themes.Append(theme.Raw);
            _themes.EndRow();
        }

        foreach (StagedCount count in batch.Audience)
        {
            _audience.Append(count.LineNumber);
            _audience.Append(count.AttributeValueKey);
            _audience.Append(count.People);
            _audience.Append(count.AtRandom ? (short)1 : (short)0);
            _audience.EndRow();
        }

        foreach (StagedSupport support in batch.Supports)
        {
            _supports.Append(support.LineNumber);
            _supports.Append(support.ProfileKey);
            _supports.EndRow();
        }
    }

    private void AppendLines(ActivityBatch batch)
    {
        foreach (KnownLine line in batch.Known)
        {
            _known.Append(line.LineNumber);
            _known.Append(line.LineHash);
            _known.EndRow();
        }

        batch.Faults.ForEach(_faults.Add);
        foreach (RejectedIdentity line in batch.Rejected)
        {
            _rejected.Append(line.LineNumber);
            _rejected.Append(line.SourceId);
            _rejected.EndRow();
        }
    }

    private sealed record StagedDays(int? FirstDay, int? LastDay);
}
