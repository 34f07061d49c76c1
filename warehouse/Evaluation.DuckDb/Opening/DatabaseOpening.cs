using Evaluation.DuckDb.Native;

namespace Evaluation.DuckDb.Opening;

/// <summary>Opens databases. A file is opened once in the process and shared: opened twice, it would lose rows and its lock.</summary>
internal static class DatabaseOpening
{
    private static readonly InstanceCacheHandle Instances = NativeMethods.duckdb_create_instance_cache();

    public static DatabaseHandle Open(DuckDbConnectionStringBuilder parts)
    {
        using ConfigHandle config = Configure(parts.Settings());
        NativeState state = DatabasePath.IsPrivateMemory(parts.DataSource)
            ? NativeMethods.duckdb_open_ext(DuckDbConnectionStringBuilder.InMemory, out DatabaseHandle database, config, out nint error)
            : NativeMethods.duckdb_get_or_create_from_cache(Instances, DatabasePath.Canonical(parts.DataSource), out database, config, out error);
        if (state == NativeState.Success)
        {
            return database;
        }

        database.Dispose();
        throw DuckDbException.FromEngine(NativeText.Owned(error));
    }

    private static ConfigHandle Configure(IReadOnlyDictionary<string, string> settings)
    {
        _ = NativeMethods.duckdb_create_config(out ConfigHandle config);
        foreach ((string name, string value) in settings)
        {
            if (NativeMethods.duckdb_set_config(config, name, value) != NativeState.Success)
            {
                config.Dispose();
                throw new ArgumentException($"DuckDB refuses the value [{value}] of the setting [{name}] in the connection string.");
            }
        }

        return config;
    }
}
