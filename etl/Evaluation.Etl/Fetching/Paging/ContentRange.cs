using System.Globalization;

namespace Evaluation.Etl.Fetching.Paging;

/// <summary>The <c>Content-Range</c> of PostgREST: <c>0-24/3573</c>, where the total may be a star.</summary>
internal static class ContentRange
{
    /// <summary>The total; null when it isn't told.</summary>
    internal static long? Total(string? header) =>
        header is not null && long.TryParse(header.AsSpan(header.LastIndexOf('/') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out long total) ? total : null;
}
