using Evaluation.Testing.Engines;
using Evaluation.Warehouse;
using Xunit.Abstractions;

namespace Evaluation.Testing;

/// <summary>A database that tests run on, printed by the name people know it by.</summary>
public sealed class TestEngine : IXunitSerializable, IEquatable<TestEngine>
{
    /// <summary>For xunit only, which makes one and then fills it.</summary>
    public TestEngine()
        : this(string.Empty)
    {
    }

    private TestEngine(string name) => Name = name;

    /// <summary>The embedded default; always there.</summary>
    public static TestEngine DuckDb { get; } = new("DuckDB");

    /// <summary>A private cluster of this process, or the server of <c>EVALUATION_TEST_POSTGRESQL</c>.</summary>
    public static TestEngine PostgreSql { get; } = new("PostgreSQL");

    /// <summary>The server of <c>EVALUATION_TEST_SQLSERVER</c>.</summary>
    public static TestEngine SqlServer { get; } = new("SQL Server");

    /// <summary>The coordinator of <c>EVALUATION_TEST_CITUS</c>.</summary>
    public static TestEngine Citus { get; } = new("Citus");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<TestEngine> All { get; } = [DuckDb, PostgreSql, SqlServer, Citus];

    /// <summary>The name people know it by.</summary>
    public string Name { get; private set; }

    /// <summary>The name that <c>EVALUATION_TEST_REQUIRE</c> knows it by: <c>duckdb</c>, <c>postgresql</c>, <c>sqlserver</c>, <c>citus</c>.</summary>
    public string Code => Name.Replace(" ", string.Empty, StringComparison.Ordinal).ToLowerInvariant();

    /// <summary>The engine as the product names it.</summary>
    public Engine Engine => Name switch
    {
        "DuckDB" => Engine.DuckDb,
        "SQL Server" => Engine.SqlServer,
        _ => Engine.PostgreSql,
    };

    /// <summary>The environment variable that holds the connection string of a server to test on.</summary>
    public string Variable => $"EVALUATION_TEST_{Code.ToUpperInvariant()}";

    /// <summary>Whether <c>EVALUATION_TEST_REQUIRE</c> forbids to skip it.</summary>
    public bool IsRequired =>
        (Environment.GetEnvironmentVariable("EVALUATION_TEST_REQUIRE") ?? string.Empty).Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Contains(Code);

    /// <summary>The connection string given for it.</summary>
    internal string? Given => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? given : null;

    /// <summary>Why tests can't run on it here and what would bring it; null where they can.</summary>
    public string? Absence() =>
        Equals(DuckDb) || Given is not null ? null
        : !Equals(PostgreSql) ? $"{Name} isn't here: {Variable} holds the connection string of a server on which databases may be made."
        : PostgreSqlBinaries.Folder is null ? $"{Name} isn't here: install Debian's package postgresql, or let {Variable} hold the connection string of a server on which databases may be made."
        : null;

    /// <inheritdoc/>
    public void Deserialize(IXunitSerializationInfo info) => Name = info.GetValue<string>(nameof(Name));

    /// <inheritdoc/>
    public void Serialize(IXunitSerializationInfo info) => info.AddValue(nameof(Name), Name);

    /// <inheritdoc/>
    public bool Equals(TestEngine? other) => other?.Name == Name;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TestEngine);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
