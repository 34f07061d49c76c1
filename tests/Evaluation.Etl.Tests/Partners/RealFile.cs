namespace Evaluation.Etl.Tests.Partners;

/// <summary>One row of the table of real files in <c>etl/partners/README.md</c>.</summary>
/// <param name="Path">Path under <c>../shared/data</c>.</param>
/// <param name="Feed">The standard feed that reads it; null for a file that is not a delivery.</param>
/// <param name="AsOf">The day given to the load; null when the file says it.</param>
/// <param name="Counts">Lines, loaded, rejected, set aside, as the table writes them.</param>
/// <param name="Why">Why it is so, and how it was checked.</param>
public sealed record RealFile(string Path, string? Feed, DateTime? AsOf, string Counts, string Why)
{
    private const string None = "—";

    /// <summary>The rows of the table.</summary>
    public static IReadOnlyList<RealFile> All { get; } =
    [
        .. File.ReadLines(System.IO.Path.Combine(Testing.Repository.Root, "etl", "partners", "README.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Skip(1)
            .Select(line => Read([.. line.Split('|', StringSplitOptions.TrimEntries)[1..^1]])),
    ];

    /// <inheritdoc/>
    public override string ToString() => $"{Path} by {Feed ?? "no feed"}";

    private static RealFile Read(string[] cells) => new(
        cells[0],
        cells[1] == None ? null : cells[1],
        cells[2] == None ? null : DateTime.ParseExact(cells[2], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal | System.Globalization.DateTimeStyles.AdjustToUniversal),
        string.Join(" | ", cells[3..7]),
        cells[7]);
}
