using System.Globalization;
using System.IO.Compression;
using System.Text;
using Evaluation.Testing;
using Evaluation.Warehouse.Rows;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Etl.Tests.Loading;

/// <summary>What a load says and what the warehouse holds, as text to compare whole.</summary>
internal static class Told
{
    private static readonly string[] Reference = ["dim_date", "dim_territory", "bridge_territory", "dim_feed", "dim_partner", "fact_check_result"];

    /// <summary>The counts of a load: <c>read 3 = loaded 2 + unchanged 0 + stale 0 + set aside 0 + rejected 1</c>.</summary>
    public static string Counts(LoadReport report) => report.Outcome is not { } outcome
        ? report.Refusal ?? string.Join(' ', report.Notes)
        : string.Create(CultureInfo.InvariantCulture, $"read {outcome.Read} = loaded {outcome.Loaded} + unchanged {outcome.Unchanged} + stale {outcome.Stale} + set aside {outcome.SetAside} + rejected {outcome.Rejected}");

    /// <summary>All a load says.</summary>
    public static string Report(LoadReport report)
    {
        StringBuilder text = new();
        text.Append(Counts(report)).Append('\n');
        foreach (LineFault fault in report.Faults)
        {
            text.Append(CultureInfo.InvariantCulture, $"line {fault.LineNumber} column [{fault.Column}] value [{fault.Shown}]: {fault.Reason}\n");
        }

        foreach (((string list, string raw), int count) in report.Unknown.OrderBy(pair => pair.Key.List, StringComparer.Ordinal).ThenBy(pair => pair.Key.Raw, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"unknown {list} [{raw}]: {count}\n");
        }

        return text.Append(string.Concat(report.Outcome is null ? [] : report.Notes.Select(note => $"note: {note}\n"))).ToString();
    }

    /// <summary>Every row of every fact, dimension and bridge that deliveries write, closed ones too; not what is thought of the deliveries themselves.</summary>
    public static string Held(TerritoryOnDisk territory)
    {
        StringBuilder text = new();
        foreach (Table table in StarDictionary.Current.Tables.Where(table => table.Kind is (TableKind.Fact or TableKind.Dimension or TableKind.Bridge) && !Reference.Contains(table.Name)))
        {
            string where = table.Name == "fact_need" ? " where namespace <> 'population'" : string.Empty;
            foreach (string row in territory.All($"{table.Name}{where}"))
            {
                text.Append(CultureInfo.InvariantCulture, $"{table.Name}: {row}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>The text of a file of the archive.</summary>
    public static string Unzipped(string path)
    {
        using StreamReader reader = new(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        return reader.ReadToEnd();
    }

    /// <summary>The activities held, by the partner's id: what the tests of settling look at.</summary>
    public static string Activities(TerritoryOnDisk territory) => string.Join('\n', territory.Rows("""
        select a.source_id, f.code, a.date_key, a.participants, a.delivery_key, a.line_number
        from fact_activity as a
        join dim_feed as f on f.feed_key = a.feed_key and f.recorded_to = 2147483647
        where a.recorded_to = 2147483647
        order by a.source_id
        """));
}
