namespace Evaluation.DuckDb.Tests;

public sealed class AppenderTests : IDisposable
{
    private readonly DuckDbConnection _connection = Databases.InMemory();

    public AppenderTests() => _connection.Execute("create table person(id bigint not null, name varchar, age smallint, price decimal(6,2), status varchar default 'new')");

    public void Dispose() => _connection.Dispose();

    [Fact]
    public void Rows_are_written_by_complete_and_only_then()
    {
        using DuckDbAppender appender = _connection.CreateAppender("person", "id", "name");
        appender.Append(1L);
        appender.Append("Zoé");
        appender.EndRow();
        Assert.Equal(1, appender.RowCount);
        Assert.Equal(0L, Count());
        appender.Complete();
        Assert.Equal(1L, Count());
        Assert.Equal("Zoé", _connection.Scalar<string>("select name from person where status = 'new' and age is null"));
    }

    [Fact]
    public void An_appender_disposed_without_complete_writes_nothing_however_many_rows_it_sent()
    {
        using (DuckDbAppender appender = _connection.CreateAppender("person", "id"))
        {
            for (long i = 0; i < 500_000; i++)
            {
                appender.Append(i);
                appender.EndRow();
            }
        }

        Assert.Equal(0L, Count());
        _connection.Execute("insert into person(id) values (1)");
        Assert.Equal(1L, Count());
    }

    [Fact]
    public void An_appender_dropped_inside_a_transaction_after_it_sent_rows_fails_the_transaction()
    {
        using DuckDbTransaction transaction = _connection.BeginTransaction();
        using (DuckDbAppender appender = _connection.CreateAppender("person", "id"))
        {
            for (long i = 0; i < 300_000; i++)
            {
                appender.Append(i);
                appender.EndRow();
            }
        }

        DuckDbException refusal = Assert.Throws<DuckDbException>(transaction.Commit);
        Assert.Contains("[person] was dropped before it was complete", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(0L, Count());
    }

    [Fact]
    public void Several_appenders_fill_several_tables_in_one_transaction()
    {
        _connection.Execute("create table child(id bigint)");
        using DuckDbTransaction transaction = _connection.BeginTransaction();
        using DuckDbAppender parents = _connection.CreateAppender("person", "id");
        using DuckDbAppender children = _connection.CreateAppender("child");
        for (long i = 0; i < 10_000; i++)
        {
            parents.Append(i);
            parents.EndRow();
            children.Append(i);
            children.EndRow();
            children.Append(-i);
            children.EndRow();
        }

        parents.Complete();
        children.Complete();
        transaction.Commit();
        Assert.Equal(10_000L, Count());
        Assert.Equal(20_000L, _connection.Scalar<long>("select count(*) from child"));
    }

    [Fact]
    public void Outside_a_transaction_one_appender_at_a_time_and_no_other_write()
    {
        using DuckDbAppender appender = _connection.CreateAppender("person", "id");
        Assert.Contains("begin a transaction", Assert.Throws<InvalidOperationException>(() => _connection.CreateAppender("person", "id")).Message, StringComparison.Ordinal);
        Assert.Contains("[person]", Assert.Throws<InvalidOperationException>(() => _connection.Execute("delete from person")).Message, StringComparison.Ordinal);
        Assert.Equal(0L, Count());
    }

    [Theory]
    [InlineData("too few", "row 1 has 1 values for 5 columns; the next is [name]")]
    [InlineData("too many", "row 1 has more values than the 5 columns")]
    [InlineData("wrong type", "column [name] of type VARCHAR, row 1: a value of [System.Int32] doesn't go into it")]
    [InlineData("text for a number", "column [id] of type BIGINT, row 1: a value of [System.String] doesn't go into it")]
    [InlineData("null", "column [id] of type BIGINT, row 1: it takes no null")]
    [InlineData("too great", "column [age] of type SMALLINT, row 1: [40000] doesn't fit in it")]
    [InlineData("too fine", "column [price] of type DECIMAL(6,2), row 1: [1.005] doesn't fit in it")]
    [InlineData("too wide", "column [price] of type DECIMAL(6,2), row 1: [10000] doesn't fit in it")]
    [InlineData("not UTF-8", "column [name] of type VARCHAR, row 1: the 2 bytes are not a text in UTF-8")]
    public void A_wrong_value_is_one_exception_naming_table_and_column_and_nothing_is_written(string fault, string message)
    {
        using DuckDbAppender appender = _connection.CreateAppender("person");
        DuckDbException refusal = Assert.Throws<DuckDbException>(() => Commit(appender, fault));
        Assert.Contains("[person]", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("stopped by an earlier error", Assert.Throws<InvalidOperationException>(appender.Complete).Message, StringComparison.Ordinal);
        appender.Dispose();
        Assert.Equal(0L, Count());
    }

    [Fact]
    public void A_row_the_engine_refuses_is_one_exception_naming_the_table_and_nothing_is_written()
    {
        _connection.Execute("create table keyed(k int primary key)");
        using (DuckDbAppender appender = _connection.CreateAppender("keyed"))
        {
            appender.Append(1);
            appender.EndRow();
            appender.Append(1);
            appender.EndRow();
            DuckDbException refusal = Assert.Throws<DuckDbException>(appender.Complete);
            Assert.Equal(DuckDbErrorKind.Constraint, refusal.Kind);
            Assert.Contains("[keyed]", refusal.Message, StringComparison.Ordinal);
        }

        Assert.Equal(0L, _connection.Scalar<long>("select count(*) from keyed"));
    }

    [Fact]
    public void A_table_or_column_that_does_not_exist_is_named()
    {
        Assert.Contains("[absent]", Assert.Throws<DuckDbException>(() => _connection.CreateAppender("absent")).Message, StringComparison.Ordinal);
        Assert.Contains("[absent]", Assert.Throws<DuckDbException>(() => _connection.CreateAppender("person", "id", "absent")).Message, StringComparison.Ordinal);
        _connection.Execute("insert into person(id) values (1)");
        Assert.Equal(1L, Count());
    }

    [Fact]
    public void Integers_go_into_any_number_column_that_holds_them()
    {
        _connection.Execute("create table n(a tinyint, b utinyint, c hugeint, d decimal(10,2), e double, f ubigint)");
        using (DuckDbAppender appender = _connection.CreateAppender("n"))
        {
            appender.Append(-5L);
            appender.Append(200);
            appender.Append((short)7);
            appender.Append(12);
            appender.Append(3);
            appender.Append(long.MaxValue);
            appender.EndRow();
            appender.Complete();
        }

        Assert.Equal("-5 200 7 12.00 3.0 9223372036854775807", _connection.Scalar<string>("select concat(a, ' ', b, ' ', c, ' ', d, ' ', e, ' ', f) from n"));
    }

    [Fact]
    public void Texts_of_every_length_and_nulls_stay_right_over_many_chunks()
    {
        _connection.Execute("create table x(i int, s varchar)");
        using (DuckDbAppender appender = _connection.CreateAppender("x"))
        {
            for (int i = 0; i < 20_000; i++)
            {
                appender.Append(i);
                appender.Append(i % 7 == 0 ? null : new string((char)('a' + (i % 26)), i % 97));
                appender.EndRow();
            }

            appender.Complete();
        }

        Assert.Equal(0L, _connection.Scalar<long>("select count(*) from x where (i % 7 = 0) <> (s is null) or s <> repeat(chr(cast(97 + i % 26 as int)), i % 97)"));
        Assert.Equal(20_000L, _connection.Scalar<long>("select count(*) from x"));
    }

    [Fact]
    public void A_text_longer_than_a_block_is_kept_whole()
    {
        _connection.Execute("create table x(s varchar)");
        string[] texts = [new string('a', 600_000), "short", new string('b', 200_000), new string('c', 200_000), new string('é', 500_000)];
        using (DuckDbAppender appender = _connection.CreateAppender("x"))
        {
            for (int i = 0; i < 3_000; i++)
            {
                appender.Append(i < texts.Length ? texts[i] : "filling, more than twelve bytes");
                appender.EndRow();
            }

            appender.Complete();
        }

        foreach (string text in texts)
        {
            Assert.Equal(1L, _connection.Scalar<long>("select count(*) from x where s = @s", ("s", text)));
        }
    }

    [Fact]
    public void Temporary_tables_and_other_schemas_are_filled()
    {
        _connection.Execute("create schema side; create table side.t(i int); create temp table person(i int)");
        foreach (string table in new[] { "side.t", "person" })
        {
            using DuckDbAppender appender = _connection.CreateAppender(table);
            appender.Append(42);
            appender.EndRow();
            appender.Complete();
        }

        Assert.Equal(84L, _connection.Scalar<long>("select (select sum(i) from side.t) + (select sum(i) from temp.person)"));
        Assert.Equal(0L, _connection.Scalar<long>("select count(*) from memory.main.person"));
    }

    private static void Commit(DuckDbAppender appender, string fault)
    {
        switch (fault)
        {
            case "too few":
                appender.Append(1);
                appender.EndRow();
                break;
            case "too many":
                Fill(appender, 1);
                appender.Append(1);
                break;
            case "wrong type":
                appender.Append(1);
                appender.Append(2);
                break;
            case "text for a number":
                appender.Append("1");
                break;
            case "null":
                appender.AppendNull();
                break;
            case "too great":
                Fill(appender, 40_000);
                break;
            case "too fine":
                Fill(appender, 1, 1.005m);
                break;
            case "too wide":
                Fill(appender, 1, 10_000m);
                break;
            default:
                appender.Append(1);
                appender.Append([0xC3, 0x28]);
                break;
        }
    }

    private static void Fill(DuckDbAppender appender, int age, decimal price = 1m)
    {
        appender.Append(1);
        appender.Append("name");
        appender.Append(age);
        appender.Append(price);
        appender.Append("status");
    }

    private long Count() => _connection.Scalar<long>("select count(*) from main.person");
}
