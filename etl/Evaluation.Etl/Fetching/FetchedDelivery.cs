namespace Evaluation.Etl.Fetching;

/// <summary>One delivery that was fetched and stands on disk, to be loaded.</summary>
/// <param name="path">The file.</param>
/// <param name="asOf">How fresh it is, where the feed declares nothing that tells; null otherwise.</param>
/// <param name="settle">What becomes of the file once loading has said its word.</param>
public sealed class FetchedDelivery(string path, DateTime? asOf, Action<LoadReport> settle)
{
    /// <summary>The file.</summary>
    public string Path { get; } = path;

    /// <summary>How fresh it is, for <see cref="PartnerLoad.Load"/>.</summary>
    public DateTime? AsOf { get; } = asOf;

    /// <summary>Files it away after its load; not called (the program was killed, the warehouse was down), the delivery comes again.</summary>
    public void Settle(LoadReport report) => settle(report);
}
