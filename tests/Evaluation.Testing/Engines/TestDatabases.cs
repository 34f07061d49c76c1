using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Evaluation.Testing.Engines;

/// <summary>Gives tests databases of their own on one engine.</summary>
internal abstract partial class TestDatabases
{
    private static readonly ConcurrentDictionary<TestEngine, Lazy<TestDatabases>> Known = new();
    private static readonly string Machine = string.Concat(Environment.MachineName.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit).Take(20));
    private int _made;

    /// <summary>Those of an engine; its server is started when it is first asked for.</summary>
    /// <exception cref="InvalidOperationException">The engine isn't here: a test that must not be skipped.</exception>
    public static TestDatabases Of(TestEngine engine) =>
        engine.Absence() is { } absence ? throw new InvalidOperationException(absence) : Known.GetOrAdd(engine, _ => new Lazy<TestDatabases>(() => Start(engine))).Value;

    /// <summary>A database of the test's own.</summary>
    /// <param name="prepared">What it knows already; null for an empty database.</param>
    /// <returns>Its file or connection string.</returns>
    public abstract string Take(Preparation? prepared);

    /// <summary>Takes a database back.</summary>
    /// <param name="location">What <see cref="Take"/> gave.</param>
    /// <param name="altered">Whether it was changed by other means than the product's, so that it can't serve another test.</param>
    public abstract void Return(string location, bool altered);

    /// <summary>A name that no other database of this process or another has.</summary>
    protected string NextName() =>
        string.Create(CultureInfo.InvariantCulture, $"evaluation_test_{Machine}_{Environment.ProcessId}_{Interlocked.Increment(ref _made)}");

    /// <summary>Cleans up when the process ends; what stays because the server is gone already, the next process removes.</summary>
    protected static void AtExit(Action clean) => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        try
        {
            clean();
        }
        catch (DbException)
        {
        }
    };

    /// <summary>Whether a database of this name was made by a test process of this machine that ended without dropping it.</summary>
    protected static bool IsLeftBehind(string name) =>
        TestName().Match(name) is { Success: true } match && match.Groups["machine"].Value == Machine && Array.TrueForAll(Process.GetProcesses(), process => process.Id.ToString(CultureInfo.InvariantCulture) != match.Groups["process"].Value);

    [GeneratedRegex(@"^evaluation_test_(?<machine>[a-z0-9]*)_(?<process>\d+)_\d+$")]
    private static partial Regex TestName();

    private static TestDatabases Start(TestEngine engine) => engine.Code switch
    {
        "duckdb" => new DuckDbFiles(),
        "postgresql" => new PostgreSqlDatabases(engine.Given ?? PrivatePostgreSql.Start(), citus: false),
        "sqlserver" => new SqlServerDatabases(engine.Given!),
        _ => new PostgreSqlDatabases(engine.Given!, citus: true),
    };
}
