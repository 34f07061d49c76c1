using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Evaluation.Reports.Rendering.Excel;

/// <summary>Copies a workbook's archive without what differs from one writing to the next: file times, the random name of the properties part, the random ids at its root.</summary>
internal static partial class FixedZip
{
    private const string PropertiesFolder = "package/services/metadata/core-properties/";

    /// <param name="file">The workbook saved.</param>
    /// <param name="output">Where the copy goes; left open.</param>
    /// <param name="day">The time of every entry.</param>
    /// <param name="streamed">An entry that is written now instead of copied; null for none.</param>
    internal static void Copy(Stream file, Stream output, DateOnly day, (string Entry, Action<Stream> Write)? streamed = null)
    {
        file.Position = 0;
        using ZipArchive source = new(file, ZipArchiveMode.Read, leaveOpen: true);
        using ZipArchive target = new(output, ZipArchiveMode.Create, leaveOpen: true);
        DateTimeOffset time = new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        foreach (ZipArchiveEntry entry in source.Entries)
        {
            ZipArchiveEntry copy = target.CreateEntry(RandomName().Replace(entry.FullName, PropertiesFolder + "report.psmdcp"), CompressionLevel.Optimal);
            copy.LastWriteTime = time;
            if (streamed is { } late && late.Entry == entry.FullName)
            {
                using Stream rows = copy.Open();
                late.Write(rows);
            }
            else
            {
                CopyContent(entry, copy);
            }
        }
    }

    private static void CopyContent(ZipArchiveEntry entry, ZipArchiveEntry copy)
    {
        using Stream from = entry.Open();
        using Stream to = copy.Open();
        if (entry.FullName is not ("_rels/.rels" or "[Content_Types].xml"))
        {
            from.CopyTo(to);
            return;
        }

        using StreamReader reader = new(from);
        using StreamWriter writer = new(to);
        int id = 0;
        string named = RandomName().Replace(reader.ReadToEnd(), PropertiesFolder + "report.psmdcp");
        writer.Write(RandomId().Replace(named, _ => string.Create(CultureInfo.InvariantCulture, $"Id=\"rIdRoot{++id}\"")));
    }

    [GeneratedRegex("Id=\"R[0-9a-f]{8,32}\"")]
    private static partial Regex RandomId();

    [GeneratedRegex(@"package/services/metadata/core-properties/[0-9a-f]+\.psmdcp")]
    private static partial Regex RandomName();
}
