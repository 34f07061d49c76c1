namespace Evaluation.Warehouse.Reading;

/// <summary>What a partner delivered for some days and how good it was, as known at a load.</summary>
/// <param name="Deliveries">Its deliveries, in the order they came.</param>
/// <param name="Reasons">Why lines were rejected, the most frequent first.</param>
/// <param name="Unknown">Values nobody knew, the most frequent first.</param>
/// <param name="Checked">The checks of the last delivery of each feed.</param>
public sealed record PartnerQuality(
    IReadOnlyList<PartnerDelivery> Deliveries, IReadOnlyList<RejectionReason> Reasons, IReadOnlyList<UnknownValue> Unknown, IReadOnlyList<CheckedDelivery> Checked)
{
    /// <summary>Reads it.</summary>
    /// <param name="session">The warehouse.</param>
    /// <param name="partner">Code of the partner.</param>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day.</param>
    /// <param name="load">As known at this load.</param>
    public static PartnerQuality Read(WarehouseSession session, string partner, DateOnly from, DateOnly to, int load)
    {
        object asked = new { partner, from = DateKey.From(from), to = DateKey.From(to), load };
        return new PartnerQuality(
            [.. session.Read<PartnerDelivery>("read/partner-deliveries", asked).OrderBy(delivery => delivery.DeliveryKey)],
            [.. session.Read<RejectionReason>("read/rejection-reasons", asked).OrderByDescending(reason => reason.LineCount).ThenBy(reason => reason.Feed, StringComparer.Ordinal).ThenBy(reason => reason.ColumnName, StringComparer.Ordinal).ThenBy(reason => reason.Reason, StringComparer.Ordinal)],
            [.. session.Read<UnknownValue>("read/unknown-values", asked).OrderByDescending(value => value.LineCount).ThenBy(value => value.Feed, StringComparer.Ordinal).ThenBy(value => value.List, StringComparer.Ordinal).ThenBy(value => value.RawValue, StringComparer.Ordinal)],
            [.. CheckedDelivery.Latest(session, load).Where(delivery => delivery.Feed.StartsWith(partner + "/", StringComparison.Ordinal))]);
    }
}

/// <summary>One delivery of a partner.</summary>
/// <param name="Feed">Its feed, as <c>partner/feed</c>.</param>
/// <param name="LabelFr">What people read, in French.</param>
/// <param name="DeliveryKey">Its key.</param>
/// <param name="ReceivedAt">When it came, UTC.</param>
/// <param name="CoversFrom">First day covered, yyyymmdd.</param>
/// <param name="CoversTo">Last day covered, yyyymmdd.</param>
/// <param name="LinesRead">Lines read.</param>
/// <param name="LinesLoaded">Lines that opened rows.</param>
/// <param name="LinesUnchanged">Lines already held.</param>
/// <param name="LinesStale">Lines older than what is held.</param>
/// <param name="LinesSetAside">Lines kept out without fault.</param>
/// <param name="LinesRejected">Lines refused.</param>
public sealed record PartnerDelivery(
    string Feed, string LabelFr, int DeliveryKey, DateTime ReceivedAt, int? CoversFrom, int? CoversTo,
    long LinesRead, long LinesLoaded, long LinesUnchanged, long LinesStale, long LinesSetAside, long LinesRejected);

/// <summary>One reason why lines were rejected.</summary>
/// <param name="Feed">The feed.</param>
/// <param name="ColumnName">Column at fault; null for whole lines.</param>
/// <param name="Reason">What is wrong.</param>
/// <param name="LineCount">How many times.</param>
public sealed record RejectionReason(string Feed, string? ColumnName, string Reason, long LineCount);

/// <summary>One value that no code list or crosswalk knew.</summary>
/// <param name="Feed">The feed.</param>
/// <param name="List">The code list.</param>
/// <param name="RawValue">The value as delivered.</param>
/// <param name="LineCount">Lines that carry it.</param>
public sealed record UnknownValue(string Feed, string List, string RawValue, long LineCount);
