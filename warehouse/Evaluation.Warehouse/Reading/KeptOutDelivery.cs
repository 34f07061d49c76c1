namespace Evaluation.Warehouse.Reading;

/// <summary>A delivery of which lines were kept out, as its latest reading left them.</summary>
/// <param name="DeliveryKey">Its key.</param>
/// <param name="Feed">Its feed, as <c>partner/feed</c>.</param>
/// <param name="FileName">What sort of file it was, as <see cref="Loading.DeliveryName.Kept"/> says it.</param>
/// <param name="ReceivedSha256">Hash of the bytes received.</param>
/// <param name="ArchiveSha256">Hash of the copy kept in the archive.</param>
/// <param name="ReceivedAt">When it came, UTC.</param>
/// <param name="LoadKey">The load that read it last.</param>
/// <param name="LinesRead">Lines read.</param>
/// <param name="LinesLoaded">Lines that opened rows.</param>
/// <param name="LinesUnchanged">Lines already held.</param>
/// <param name="LinesStale">Lines older than what is held.</param>
/// <param name="LinesSetAside">Lines kept out without fault.</param>
/// <param name="LinesRejected">Lines refused.</param>
public sealed record KeptOutDelivery(
    int DeliveryKey,
    string Feed,
    string FileName,
    string ReceivedSha256,
    string ArchiveSha256,
    DateTime ReceivedAt,
    int LoadKey,
    long LinesRead,
    long LinesLoaded,
    long LinesUnchanged,
    long LinesStale,
    long LinesSetAside,
    long LinesRejected)
{
    /// <summary>Reads the deliveries held that have rejected lines or lines set aside, in the order they came.</summary>
    public static IReadOnlyList<KeptOutDelivery> Read(WarehouseSession session) => session.Read<KeptOutDelivery>("read/kept-out-deliveries");

    /// <summary>Reads why its lines were kept out, in the order of the lines.</summary>
    public IReadOnlyList<KeptOutLine> Lines(WarehouseSession session) =>
        [.. session.Read<KeptOutLine>("read/kept-out-lines", new { load = LoadKey, delivery = DeliveryKey }).OrderBy(line => line.LineNumber).ThenBy(line => line.ColumnName, StringComparer.Ordinal).ThenBy(line => line.Reason, StringComparer.Ordinal)];
}

/// <summary>One reason why a line was kept out.</summary>
/// <param name="LineNumber">Line of the delivery.</param>
/// <param name="Outcome"><c>rejected</c> or <c>set_aside</c>.</param>
/// <param name="ColumnName">Column at fault; null for the whole line.</param>
/// <param name="ShownValue">The value, or its length when it could name somebody; null when there is none.</param>
/// <param name="Reason">What is wrong, in a French sentence.</param>
public sealed record KeptOutLine(int LineNumber, string Outcome, string? ColumnName, string? ShownValue, string Reason)
{
    /// <summary>Whether the line was refused for a fault.</summary>
    public bool IsRejected => Outcome == "rejected";
}
