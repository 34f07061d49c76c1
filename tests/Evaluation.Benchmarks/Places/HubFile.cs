using System.Globalization;

namespace Evaluation.Benchmarks.Places;

/// <summary>A real file of a hub, as the table of <c>etl/partners/README.md</c> has it.</summary>
/// <param name="Path">The file.</param>
/// <param name="Feed">The feed that reads it.</param>
/// <param name="AsOf">The day it describes, yyyy-MM-dd.</param>
internal sealed record HubFile(string Path, string Feed, string AsOf)
{
    /// <summary>The standard partner of hubs.</summary>
    internal const string Partner = "hubs-numerique-inclusif";

    /// <summary>That day.</summary>
    internal DateTime Day => DateTime.ParseExact(AsOf, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>All of them.</summary>
    /// <param name="data">The folder of real files.</param>
    internal static IReadOnlyList<HubFile> All(string data) =>
    [
        .. from line in File.ReadLines(System.IO.Path.Combine(AppContext.BaseDirectory, "Places", "README.md"))
           let cells = line.Split('|', StringSplitOptions.TrimEntries)
           where cells.Length > 3 && cells[2].StartsWith($"{Partner}/", StringComparison.Ordinal)
           select new HubFile(System.IO.Path.Combine(data, cells[1]), cells[2], cells[3]),
    ];
}
