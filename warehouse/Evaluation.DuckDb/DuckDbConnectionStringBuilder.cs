using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Evaluation.DuckDb;

/// <summary>The parts of a connection string. A key not listed here is a DuckDB setting, its spaces read as underscores.</summary>
/// <remarks>The engine fetches no extension from the network, unless <c>autoinstall_known_extensions=true</c> is among them.</remarks>
public sealed class DuckDbConnectionStringBuilder : DbConnectionStringBuilder
{
    private const string DataSourceKey = "Data Source";
    private const string AccessModeKey = "Access Mode";
    private const string MemoryLimitKey = "Memory Limit";
    private const string ThreadsKey = "Threads";
    private const string TempDirectoryKey = "Temp Directory";
    private const string TimeZoneKey = "TimeZone";

    /// <summary>A data source in memory, private to its connection.</summary>
    public const string InMemory = ":memory:";

    /// <summary>An empty string: a database in memory.</summary>
    public DuckDbConnectionStringBuilder()
    {
    }

    /// <summary>The parts of an existing string.</summary>
    /// <param name="connectionString">Keys and values, separated by semicolons.</param>
    public DuckDbConnectionStringBuilder(string connectionString) => ConnectionString = connectionString;

    /// <summary>Path of the file; <c>:memory:</c>, the default, for a database of its own in memory; <c>:memory:name</c> for one shared in the process.</summary>
    [AllowNull]
    public string DataSource
    {
        get => Text(DataSourceKey) ?? InMemory;
        set => this[DataSourceKey] = value;
    }

    /// <summary>Read and write by default.</summary>
    public DuckDbAccessMode AccessMode
    {
        get => ParseAccessMode(Text(AccessModeKey));
        set => this[AccessModeKey] = value == DuckDbAccessMode.ReadOnly ? "read_only" : "read_write";
    }

    /// <summary>Most memory the engine takes, as in <c>2GB</c>; by default 80 % of the machine's.</summary>
    public string? MemoryLimit
    {
        get => Text(MemoryLimitKey);
        set => this[MemoryLimitKey] = value;
    }

    /// <summary>Threads the engine works with; by default one for each core.</summary>
    public int? Threads
    {
        get => Text(ThreadsKey) is string text ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : null;
        set => this[ThreadsKey] = value?.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Folder of what doesn't fit in memory; by default beside the database.</summary>
    public string? TempDirectory
    {
        get => Text(TempDirectoryKey);
        set => this[TempDirectoryKey] = value;
    }

    /// <summary>Zone in which the engine shows instants on a clock; UTC by default, whatever the machine's.</summary>
    public string TimeZone
    {
        get => Text(TimeZoneKey) ?? "UTC";
        set => this[TimeZoneKey] = value;
    }

    /// <summary>A value by its key; null removes it.</summary>
    /// <param name="keyword">The key, in any case.</param>
    [AllowNull]
    public override object this[string keyword]
    {
        get => base[keyword];
        set
        {
            if (value is null)
            {
                Remove(keyword);
                return;
            }

            base[keyword] = value;
        }
    }

    /// <summary>The settings to open the database with, under the engine's names.</summary>
    internal IReadOnlyDictionary<string, string> Settings()
    {
        SortedDictionary<string, string> settings = new(StringComparer.Ordinal) { ["autoinstall_known_extensions"] = "false" };
        foreach (string key in Keys.Cast<string>().Where(IsSetting))
        {
            settings[key.Replace(' ', '_').ToLowerInvariant()] = Text(key) ?? "";
        }

        settings["access_mode"] = AccessMode == DuckDbAccessMode.ReadOnly ? "READ_ONLY" : "READ_WRITE";
        return settings;
    }

    /// <summary>The time zone is set once the database is open: the engine learns of it with an extension.</summary>
    private static bool IsSetting(string key) =>
        !key.Equals(DataSourceKey, StringComparison.OrdinalIgnoreCase) && !key.Equals(TimeZoneKey, StringComparison.OrdinalIgnoreCase);

    private static DuckDbAccessMode ParseAccessMode(string? text) => text?.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant() switch
    {
        null or "READWRITE" or "AUTOMATIC" => DuckDbAccessMode.ReadWrite,
        "READONLY" => DuckDbAccessMode.ReadOnly,
        _ => throw new ArgumentException($"Access Mode [{text}] is neither read_only nor read_write."),
    };

    private string? Text(string key) => TryGetValue(key, out object? value) ? Convert.ToString(value, CultureInfo.InvariantCulture) : null;
}
