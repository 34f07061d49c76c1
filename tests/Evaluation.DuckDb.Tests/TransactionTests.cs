namespace Evaluation.DuckDb.Tests;

public sealed class TransactionTests : IDisposable
{
    private readonly DuckDbConnection _connection = Databases.InMemory();

    public TransactionTests() => _connection.Execute("create table t(i int not null, n int)");

    public void Dispose() => _connection.Dispose();

    [Fact]
    public void A_commit_keeps_the_rows_and_a_rollback_drops_them()
    {
        using (DuckDbTransaction kept = _connection.BeginTransaction())
        {
            _connection.Execute("insert into t values (1, 1)");
            kept.Commit();
        }

        using (DuckDbTransaction dropped = _connection.BeginTransaction())
        {
            _connection.Execute("insert into t values (2, 2)");
            dropped.Rollback();
        }

        Assert.Equal(1, Sum());
    }

    [Fact]
    public void A_transaction_disposed_without_commit_is_rolled_back()
    {
        using (_connection.BeginTransaction())
        {
            _connection.Execute("insert into t values (1, 1)");
        }

        Assert.Equal(0, Sum());
        _connection.Execute("insert into t values (5, 5)");
        Assert.Equal(5, Sum());
    }

    [Theory]
    [InlineData("insert into t values (cast('x' as int), 1)", DuckDbErrorKind.Conversion)]
    [InlineData("insert into t values (null, 1)", DuckDbErrorKind.Constraint)]
    [InlineData("insert into absent values (1)", DuckDbErrorKind.Catalog)]
    [InlineData("insert int t", DuckDbErrorKind.Other)]
    public void The_commit_of_a_transaction_in_which_a_statement_failed_rolls_back_and_says_so(string failing, DuckDbErrorKind kind)
    {
        using DuckDbTransaction transaction = _connection.BeginTransaction();
        _connection.Execute("insert into t values (1, 1)");
        DuckDbException cause = Assert.Throws<DuckDbException>(() => _connection.Execute(failing));
        Assert.Equal(kind, cause.Kind);

        DuckDbException refusal = Assert.Throws<DuckDbException>(transaction.Commit);

        Assert.Equal(DuckDbErrorKind.Transaction, refusal.Kind);
        Assert.Same(cause, refusal.InnerException);
        Assert.Contains(cause.Message, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(0, Sum());
        using DuckDbTransaction next = _connection.BeginTransaction();
        _connection.Execute("insert into t values (3, 3)");
        next.Commit();
        Assert.Equal(3, Sum());
    }

    [Fact]
    public void A_row_that_fails_while_it_is_read_fails_the_transaction_too()
    {
        using DuckDbTransaction transaction = _connection.BeginTransaction();
        _connection.Execute("insert into t values (1, 1)");
        using (DuckDbCommand command = new("select case when i < 300000 then i else error('late') end from range(400000) r(i)", _connection))
        {
            _ = Assert.Throws<DuckDbException>(() =>
            {
                using DuckDbDataReader reader = command.ExecuteReader();
                while (reader.Read())
                {
                }
            });
        }

        _ = Assert.Throws<DuckDbException>(transaction.Commit);
        Assert.Equal(0, Sum());
    }

    [Fact]
    public void A_commit_with_an_appender_open_is_refused_and_the_transaction_goes_on()
    {
        using DuckDbTransaction transaction = _connection.BeginTransaction();
        using (DuckDbAppender appender = _connection.CreateAppender("t"))
        {
            AppendRow(appender, 7);
            InvalidOperationException refusal = Assert.Throws<InvalidOperationException>(transaction.Commit);
            Assert.Contains("[t]", refusal.Message, StringComparison.Ordinal);
            appender.Complete();
        }

        transaction.Commit();
        Assert.Equal(7, Sum());
    }

    [Fact]
    public void A_rollback_drops_the_rows_of_an_appender_still_open()
    {
        DuckDbTransaction transaction = _connection.BeginTransaction();
        DuckDbAppender appender = _connection.CreateAppender("t");
        for (int i = 0; i < 5_000; i++)
        {
            AppendRow(appender, 1);
        }

        transaction.Rollback();
        appender.Dispose();
        Assert.Equal(0, Sum());
        Assert.Equal(0L, _connection.Scalar<long>("select count(*) from t"));
    }

    [Fact]
    public void Two_transactions_that_change_the_same_row_conflict_at_once()
    {
        using TemporaryFolder folder = new();
        using DuckDbConnection first = Databases.InFile(folder.File("c.duckdb"));
        using DuckDbConnection second = Databases.InFile(folder.File("c.duckdb"));
        first.Execute("create table t as select 1 as i");
        using DuckDbTransaction one = first.BeginTransaction();
        using DuckDbTransaction two = second.BeginTransaction();
        first.Execute("update t set i = 2");
        DuckDbException conflict = Assert.Throws<DuckDbException>(() => second.Execute("update t set i = 3"));
        Assert.Equal(DuckDbErrorKind.Transaction, conflict.Kind);
        Assert.True(conflict.IsTransient);
        one.Commit();
        _ = Assert.Throws<DuckDbException>(two.Commit);
        Assert.Equal(2, second.Scalar<int>("select i from t"));
    }

    [Fact]
    public void A_commit_the_engine_refuses_drops_everything_and_the_connection_goes_on()
    {
        using TemporaryFolder folder = new();
        using DuckDbConnection first = Databases.InFile(folder.File("k.duckdb"));
        using DuckDbConnection second = Databases.InFile(folder.File("k.duckdb"));
        first.Execute("create table k(i int primary key)");
        using DuckDbTransaction one = first.BeginTransaction();
        using DuckDbTransaction two = second.BeginTransaction();
        first.Execute("insert into k values (1), (2)");
        second.Execute("insert into k values (2), (3)");
        one.Commit();
        _ = Assert.Throws<DuckDbException>(two.Commit);
        Assert.Equal(3L, second.Scalar<long>("select sum(i) from k"));
        second.Execute("insert into k values (3)");
        Assert.Equal(6L, first.Scalar<long>("select sum(i) from k"));
    }

    [Fact]
    public void A_second_transaction_on_the_connection_is_refused()
    {
        using DuckDbTransaction transaction = _connection.BeginTransaction();
        _ = Assert.Throws<InvalidOperationException>(() => _connection.BeginTransaction());
    }

    [Theory]
    [InlineData("begin transaction")]
    [InlineData("commit")]
    [InlineData("rollback")]
    public void Transactions_are_not_run_as_commands_since_the_provider_would_not_know(string sql)
    {
        InvalidOperationException refusal = Assert.Throws<InvalidOperationException>(() => _connection.Execute(sql));
        Assert.Contains("BeginTransaction", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_transaction_that_is_over_can_be_neither_committed_nor_rolled_back()
    {
        DuckDbTransaction transaction = _connection.BeginTransaction();
        transaction.Commit();
        _ = Assert.Throws<InvalidOperationException>(transaction.Commit);
        _ = Assert.Throws<InvalidOperationException>(transaction.Rollback);
        transaction.Dispose();
    }

    private static void AppendRow(DuckDbAppender appender, int value)
    {
        appender.Append(value);
        appender.Append(value);
        appender.EndRow();
    }

    private long Sum() => _connection.Scalar<long>("select coalesce(sum(n), 0) from t");
}
