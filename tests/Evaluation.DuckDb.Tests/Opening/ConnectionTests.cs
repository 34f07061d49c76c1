using System.Data;
using System.Data.Common;

namespace Evaluation.DuckDb.Tests.Opening;

public sealed class ConnectionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Two_connections_to_one_file_share_the_database_and_lose_nothing()
    {
        string file = _folder.File("shared.duckdb");
        using (DuckDbConnection first = Databases.InFile(file))
        using (DuckDbConnection second = Databases.InFile(file))
        {
            first.Execute("create table t(i int); insert into t values (1)");
            second.Execute("insert into t values (2)");
            first.Execute("insert into t values (3)");
            Assert.Equal(3L, second.Scalar<long>("select count(*) from t"));
        }

        using DuckDbConnection again = Databases.InFile(file);
        Assert.Equal(6L, again.Scalar<long>("select sum(i) from t"));
    }

    [Fact]
    public void One_file_under_two_paths_is_one_database()
    {
        string folderLink = _folder.File("link");
        string real = Directory.CreateDirectory(_folder.File("real")).FullName;
        Directory.CreateSymbolicLink(folderLink, real);
        File.CreateSymbolicLink(_folder.File("alias.duckdb"), Path.Combine(folderLink, "a.duckdb"));
        using DuckDbConnection first = Databases.InFile(Path.Combine(real, "a.duckdb"));
        first.Execute("create table t(i int)");
        foreach (string path in new[] { Path.Combine(folderLink, "a.duckdb"), _folder.File("alias.duckdb"), Path.Combine(real, "..", "real", "a.duckdb") })
        {
            using DuckDbConnection second = Databases.InFile(path);
            second.Execute("insert into t values (1)");
        }

        Assert.Equal(3L, first.Scalar<long>("select count(*) from t"));
    }

    [Fact]
    public void Connections_at_once_from_several_threads_write_and_read()
    {
        string file = _folder.File("threads.duckdb");
        using DuckDbConnection first = Databases.InFile(file);
        first.Execute("create table t(i int)");
        Parallel.For(0, 4, worker =>
        {
            using DuckDbConnection own = Databases.InFile(file);
            for (int i = 0; i < 100; i++)
            {
                own.Execute("insert into t values (@i)", ("i", (worker * 100) + i));
                Assert.True(own.Scalar<long>("select count(*) from t") > i);
            }
        });
        Assert.Equal(400L, first.Scalar<long>("select count(distinct i) from t"));
    }

    [Fact]
    public void A_transaction_of_one_connection_is_not_seen_by_the_other_until_its_commit()
    {
        string file = _folder.File("isolated.duckdb");
        using DuckDbConnection writer = Databases.InFile(file);
        using DuckDbConnection reader = Databases.InFile(file);
        writer.Execute("create table t(i int)");
        using DuckDbTransaction transaction = writer.BeginTransaction();
        writer.Execute("insert into t values (1)");
        Assert.Equal(0L, reader.Scalar<long>("select count(*) from t"));
        transaction.Commit();
        Assert.Equal(1L, reader.Scalar<long>("select count(*) from t"));
    }

    [Fact]
    public void Databases_in_memory_are_apart_unless_they_are_named()
    {
        using DuckDbConnection first = Databases.Open("");
        using DuckDbConnection second = Databases.Open("Data Source=:memory:");
        using DuckDbConnection named = Databases.Open("Data Source=:memory:shared");
        using DuckDbConnection sameName = Databases.Open("Data Source=:memory:shared");
        first.Execute("create table t(i int)");
        named.Execute("create table t(i int); insert into t values (9)");
        Assert.Equal(DuckDbErrorKind.Catalog, Assert.Throws<DuckDbException>(() => second.Execute("select * from t")).Kind);
        Assert.Equal(9, sameName.Scalar<int>("select i from t"));
    }

    [Fact]
    public void Settings_of_the_connection_string_reach_the_engine()
    {
        using DuckDbConnection connection = Databases.Open($"Data Source=:memory:;Memory Limit=1GB;Threads=1;Temp Directory={_folder.File("temp")};Default Null Order=nulls_first;preserve_insertion_order=false");
        Assert.Equal("953.6 MiB", connection.Scalar<string>("select current_setting('memory_limit')"));
        Assert.Equal(1L, connection.Scalar<long>("select current_setting('threads')"));
        Assert.Equal(_folder.File("temp"), connection.Scalar<string>("select current_setting('temp_directory')"));
        Assert.Equal("NULLS_FIRST", connection.Scalar<string>("select current_setting('default_null_order')"), ignoreCase: true);
        Assert.False(connection.Scalar<bool>("select current_setting('preserve_insertion_order')"));
    }

    [Theory]
    [InlineData("", "2025-07-14 22:30:00+00")]
    [InlineData("TimeZone=Europe/Paris", "2025-07-15 00:30:00+02")]
    public void Instants_are_shown_in_UTC_whatever_the_machine_unless_a_zone_is_asked(string connectionString, string shown)
    {
        using DuckDbConnection connection = Databases.Open(connectionString);
        DateTimeOffset instant = new(2025, 7, 15, 0, 30, 0, TimeSpan.FromHours(2));
        Assert.Equal(shown, connection.Scalar<string>("select cast(@at as varchar)", ("at", instant)));
        Assert.Equal(instant, connection.Scalar<DateTimeOffset>("select @at", ("at", instant)));
    }

    [Fact]
    public void The_engine_fetches_no_extension_from_the_network_unless_asked()
    {
        using DuckDbConnection connection = Databases.InMemory();
        Assert.False(connection.Scalar<bool>("select current_setting('autoinstall_known_extensions')"));
        using DuckDbConnection asked = Databases.Open("autoinstall_known_extensions=true");
        Assert.True(asked.Scalar<bool>("select current_setting('autoinstall_known_extensions')"));
    }

    [Theory]
    [InlineData("no_such_setting=1", "no_such_setting")]
    [InlineData("Threads=many", "threads")]
    [InlineData("Access Mode=sometimes", "sometimes")]
    public void A_setting_that_is_not_one_is_refused_by_its_name(string connectionString, string named)
    {
        Exception refusal = Assert.ThrowsAny<Exception>(() => Databases.Open(connectionString));
        Assert.Contains(named, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_file_with_other_settings_is_refused_while_it_is_open()
    {
        string file = _folder.File("settings.duckdb");
        using DuckDbConnection first = Databases.Open($"Data Source={file};Threads=1");
        DuckDbException refusal = Assert.Throws<DuckDbException>(() => Databases.Open($"Data Source={file};Threads=2"));
        Assert.Contains("different configuration", refusal.Message, StringComparison.Ordinal);
        first.Close();
        using DuckDbConnection after = Databases.Open($"Data Source={file};Threads=2");
        Assert.Equal(2L, after.Scalar<long>("select current_setting('threads')"));
    }

    [Fact]
    public void Closing_frees_the_file_at_once_whatever_was_left_open_on_it()
    {
        string file = _folder.File("left.duckdb");
        DuckDbConnection connection = Databases.Open($"Data Source={file};Threads=1");
        connection.Execute("create table t as select i from range(100000) r(i)");
        DuckDbTransaction transaction = connection.BeginTransaction();
        connection.Execute("insert into t values (-1)");
        DuckDbCommand prepared = new("select i from t", connection);
        prepared.Prepare();
        DuckDbDataReader reader = prepared.ExecuteReader();
        Assert.True(reader.Read());

        connection.Close();

        Assert.True(reader.IsClosed);
        using DuckDbConnection after = Databases.Open($"Data Source={file};Threads=2");
        Assert.Equal(100_000L, after.Scalar<long>("select count(*) from t"));
        reader.Dispose();
        transaction.Dispose();
        prepared.Dispose();
        connection.Dispose();
    }

    [Fact]
    public void A_database_opened_read_only_is_read_and_not_written()
    {
        string file = _folder.File("readonly.duckdb");
        using (DuckDbConnection writer = Databases.InFile(file))
        {
            writer.Execute("create table t as select 1 as i");
        }

        using DuckDbConnection reader = Databases.Open($"Data Source={file};Access Mode=read_only");
        Assert.Equal(1, reader.Scalar<int>("select i from t"));
        Assert.Equal(DuckDbErrorKind.ReadOnly, Assert.Throws<DuckDbException>(() => reader.Execute("insert into t values (2)")).Kind);
    }

    [Fact]
    public void A_file_that_is_missing_is_told_from_one_that_is_no_database()
    {
        File.WriteAllText(_folder.File("text.duckdb"), "this is a text, long enough to be read as a header ".PadRight(20_000, '.'));
        File.WriteAllBytes(_folder.File("short.duckdb"), new byte[100]);
        Assert.Equal(DuckDbErrorKind.MissingFile, Refusal($"Data Source={_folder.File("absent.duckdb")};Access Mode=read_only"));
        Assert.Equal(DuckDbErrorKind.MissingFile, Refusal($"Data Source={_folder.File("absent/x.duckdb")}"));
        Assert.Equal(DuckDbErrorKind.NotADatabase, Refusal($"Data Source={_folder.File("text.duckdb")}"));
        Assert.Equal(DuckDbErrorKind.NotADatabase, Refusal($"Data Source={_folder.File("short.duckdb")}"));
    }

    [Fact]
    public void A_connection_tells_its_state_its_source_and_the_version_of_the_engine()
    {
        using DuckDbConnection connection = new("Data Source=:memory:");
        List<ConnectionState> states = [];
        connection.StateChange += (_, change) => states.Add(change.CurrentState);
        Assert.Equal(ConnectionState.Closed, connection.State);
        connection.Open();
        Assert.Equal((ConnectionState.Open, ":memory:", "v1.5.5"), (connection.State, connection.DataSource, connection.ServerVersion));
        _ = Assert.Throws<InvalidOperationException>(connection.Open);
        _ = Assert.Throws<InvalidOperationException>(() => connection.ConnectionString = "");
        connection.Close();
        connection.Close();
        Assert.Equal([ConnectionState.Open, ConnectionState.Closed], states);
        _ = Assert.Throws<InvalidOperationException>(() => connection.Execute("select 1"));
    }

    [Fact]
    public void Code_that_knows_only_ADO_NET_works_through_the_factory()
    {
        DbProviderFactory factory = DuckDbProviderFactory.Instance;
        using DbConnection connection = factory.CreateConnection()!;
        Assert.Same(factory, DbProviderFactories.GetFactory(connection));
        connection.Open();
        using DbCommand command = connection.CreateCommand();
        command.CommandText = "select @a + 1";
        DbParameter parameter = factory.CreateParameter()!;
        parameter.ParameterName = "a";
        parameter.Value = 41;
        command.Parameters.Add(parameter);
        Assert.Equal(42, command.ExecuteScalar());
    }

    [Fact]
    public void A_connection_string_is_built_from_its_parts_and_read_back()
    {
        DuckDbConnectionStringBuilder parts = new() { DataSource = "a b;c.duckdb", AccessMode = DuckDbAccessMode.ReadOnly, MemoryLimit = "2GB", Threads = 3, TempDirectory = "/t" };
        DuckDbConnectionStringBuilder read = new(parts.ConnectionString);
        Assert.Equal(("a b;c.duckdb", DuckDbAccessMode.ReadOnly, "2GB", 3, "/t"), (read.DataSource, read.AccessMode, read.MemoryLimit, read.Threads, read.TempDirectory));
        read.Threads = null;
        read.MemoryLimit = null;
        Assert.Equal((null, null, ":memory:"), (read.Threads, read.MemoryLimit, new DuckDbConnectionStringBuilder().DataSource));
    }

    private static DuckDbErrorKind Refusal(string connectionString) => Assert.Throws<DuckDbException>(() => Databases.Open(connectionString)).Kind;
}
