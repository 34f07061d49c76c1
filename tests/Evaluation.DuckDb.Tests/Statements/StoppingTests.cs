using System.Diagnostics;

namespace Evaluation.DuckDb.Tests.Statements;

public sealed class StoppingTests : IDisposable
{
    private const string Endless = "select count(*) from range(1000000) a(x), range(1000000) b(y) where (x * y) % 7 = 3";

    private readonly DuckDbConnection _connection = Databases.InMemory();

    public void Dispose() => _connection.Dispose();

    [Fact]
    public void A_query_cancelled_from_another_thread_stops_and_the_connection_goes_on()
    {
        using DuckDbCommand command = new(Endless, _connection);
        using Timer timer = new(_ => command.Cancel(), null, 200, 200);
        DuckDbException stopped = Promptly(() => Assert.Throws<DuckDbException>(command.ExecuteScalar));
        Assert.Equal(DuckDbErrorKind.Interrupted, stopped.Kind);
        Assert.Equal(1, _connection.Scalar<int>("select 1"));
    }

    [Fact]
    public async Task A_query_whose_token_is_cancelled_ends_as_cancelled()
    {
        using DuckDbCommand command = new(Endless, _connection);
        using CancellationTokenSource source = new(TimeSpan.FromMilliseconds(200));
        _ = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => command.ExecuteScalarAsync(source.Token));
        Assert.Equal(1, _connection.Scalar<int>("select 1"));
    }

    [Fact]
    public async Task A_token_cancelled_before_the_query_keeps_it_from_running()
    {
        using DuckDbCommand command = new("create table t(i int)", _connection);
        _ = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => command.ExecuteNonQueryAsync(new CancellationToken(canceled: true)));
        _connection.Execute("create table t(i int)");
    }

    [Fact]
    public async Task Reading_stops_when_its_token_is_cancelled()
    {
        using DuckDbCommand command = new("select case when i = 5000 then (select count(*) from range(1000000) a(x), range(100000) b(y) where (x * y) % 7 = i) else i end from range(10000) r(i)", _connection);
        using CancellationTokenSource source = new(TimeSpan.FromMilliseconds(300));
        _ = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await using DuckDbDataReader reader = (DuckDbDataReader)await command.ExecuteReaderAsync(source.Token);
            while (await reader.ReadAsync(source.Token))
            {
            }
        });
        Assert.Equal(1, _connection.Scalar<int>("select 1"));
    }

    [Fact]
    public void A_query_longer_than_its_time_limit_is_stopped_and_says_so()
    {
        using DuckDbCommand command = new(Endless, _connection) { CommandTimeout = 1 };
        DuckDbException stopped = Promptly(() => Assert.Throws<DuckDbException>(command.ExecuteScalar));
        Assert.Equal(DuckDbErrorKind.Interrupted, stopped.Kind);
        Assert.Contains("time limit of 1 s", stopped.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_time_limit_counts_the_engine_and_not_the_reader()
    {
        using DuckDbCommand command = new("select i from range(100000) r(i)", _connection) { CommandTimeout = 1 };
        using DuckDbDataReader reader = command.ExecuteReader();
        Assert.True(reader.Read());
        Thread.Sleep(1_200);
        int rows = 1;
        for (; reader.Read(); rows++)
        {
        }

        Assert.Equal(100_000, rows);
    }

    [Fact]
    public void A_command_that_is_over_cannot_stop_the_next()
    {
        using DuckDbCommand over = new("select 1", _connection);
        Assert.Equal(1, over.ExecuteScalar());
        using DuckDbCommand next = new("select i from range(1000000) r(i)", _connection);
        using DuckDbDataReader reader = next.ExecuteReader();
        int rows = 0;
        for (; reader.Read(); rows++)
        {
            over.Cancel();
        }

        Assert.Equal(1_000_000, rows);
    }

    [Fact]
    public void A_cancelled_command_does_not_run_its_other_statements()
    {
        using DuckDbCommand command = new("select i from range(1000000) r(i); create table after(i int)", _connection);
        using (DuckDbDataReader reader = command.ExecuteReader())
        {
            Assert.True(reader.Read());
            command.Cancel();
        }

        _connection.Execute("create table after(i int)");
    }

    [Fact]
    public void A_statement_stopped_inside_a_transaction_fails_it()
    {
        _connection.Execute("create table t(i int)");
        using DuckDbTransaction transaction = _connection.BeginTransaction();
        _connection.Execute("insert into t values (1)");
        using DuckDbCommand command = new(Endless, _connection) { CommandTimeout = 1 };
        _ = Assert.Throws<DuckDbException>(command.ExecuteScalar);
        _ = Assert.Throws<DuckDbException>(transaction.Commit);
        Assert.Equal(0L, _connection.Scalar<long>("select count(*) from t"));
    }

    private static T Promptly<T>(Func<T> run)
    {
        Stopwatch watch = Stopwatch.StartNew();
        T result = run();
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
        return result;
    }
}
