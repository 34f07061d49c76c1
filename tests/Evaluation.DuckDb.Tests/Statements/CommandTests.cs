using System.Data;

namespace Evaluation.DuckDb.Tests.Statements;

public sealed class CommandTests : IDisposable
{
    private readonly DuckDbConnection _connection = Databases.InMemory();

    public CommandTests() => _connection.Execute("create table t(i int, s varchar)");

    public void Dispose() => _connection.Dispose();

    [Fact]
    public void A_parameter_is_used_as_often_as_it_is_named_and_an_unused_one_does_no_harm() =>
        Assert.Equal("7 @a 7 8", _connection.Scalar<string>("select concat(@a, ' @a ', @A, ' ', @b) -- @c", ("@a", 7), ("$b", 8), ("unused", 9)));

    [Theory]
    [InlineData("select")]
    [InlineData("from")]
    [InlineData("order")]
    [InlineData("date")]
    [InlineData("période")]
    public void A_parameter_may_be_named_by_any_word(string name) => Assert.Equal(1, _connection.Scalar<int>($"select @{name}", (name, 1)));

    [Fact]
    public void Parameters_may_be_given_by_their_place() => Assert.Equal("x1", _connection.Scalar<string>("select concat(?, ?)", ("", "x"), ("", 1)));

    [Fact]
    public void A_parameter_without_a_value_is_named()
    {
        InvalidOperationException refusal = Assert.Throws<InvalidOperationException>(() => _connection.Scalar<int>("select @missing", ("other", 1)));
        Assert.Contains("[missing]", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_statement_without_its_value_is_told_once_and_not_again_at_the_close()
    {
        using DuckDbCommand command = new("select 1; insert into t values (@missing, 'x'); insert into t values (1, 'y')", _connection);
        DuckDbDataReader reader = command.ExecuteReader();
        Assert.Contains("[missing]", Assert.Throws<InvalidOperationException>(() => reader.NextResult()).Message, StringComparison.Ordinal);
        reader.Dispose();
        Assert.Equal(0L, _connection.Scalar<long>("select count(*) from t"));
    }

    [Fact]
    public void A_value_of_a_type_without_counterpart_is_refused_by_its_parameter()
    {
        NotSupportedException refusal = Assert.Throws<NotSupportedException>(() => _connection.Scalar<int>("select @x", ("x", new Uri("https://a.example"))));
        Assert.Contains("[x]", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("System.Uri", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_time_declared_as_a_date_goes_as_one()
    {
        using DuckDbCommand command = new("select typeof(@d), typeof(@t)", _connection);
        command.Parameters.Add(new DuckDbParameter("d", new DateTime(2025, 1, 2, 3, 4, 5)) { DbType = DbType.Date });
        command.Parameters.AddWithValue("t", new DateTime(2025, 1, 2));
        using DuckDbDataReader reader = command.ExecuteReader();
        Assert.True(reader.Read());
        Assert.Equal(("DATE", "TIMESTAMP"), (reader.GetString(0), reader.GetString(1)));
    }

    [Fact]
    public void Statements_run_in_order_each_seeing_what_the_one_before_did()
    {
        int changed = _connection.Execute("create table u(i int); insert into u values (@a), (2); insert into u select i + @a from u; update u set i = i * 10; select 'unread'; delete from u where i = 10;", ("a", 1));
        Assert.Equal(2 + 2 + 4 + 1, changed);
        Assert.Equal("20 20 30", _connection.Scalar<string>("select string_agg(i, ' ' order by i) from u"));
    }

    [Fact]
    public void A_failing_statement_stops_those_after_it()
    {
        _ = Assert.Throws<DuckDbException>(() => _connection.Execute("insert into t values (1, 'a'); insert into t values (cast('x' as int), 'b'); insert into t values (3, 'c')"));
        Assert.Equal(1L, _connection.Scalar<long>("select count(*) from t"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ; -- nothing")]
    [InlineData("create table v(i int)")]
    public void A_text_that_changes_no_row_answers_minus_one(string sql) => Assert.Equal(-1, _connection.Execute(sql));

    [Fact]
    public void A_scalar_without_a_row_is_null_and_a_null_is_DBNull()
    {
        using DuckDbCommand none = new("select i from t", _connection);
        Assert.Null(none.ExecuteScalar());
        using DuckDbCommand ofNull = new("select cast(null as int)", _connection);
        Assert.Equal(DBNull.Value, ofNull.ExecuteScalar());
        using DuckDbCommand nothing = new("create table w(i int)", _connection);
        Assert.Null(nothing.ExecuteScalar());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_command_run_again_takes_its_new_values_prepared_or_not(bool prepared)
    {
        using DuckDbCommand command = new("insert into t values (@i, @s)", _connection);
        DuckDbParameter number = command.Parameters.AddWithValue("i", 0);
        DuckDbParameter text = command.Parameters.AddWithValue("s", null);
        if (prepared)
        {
            command.Prepare();
        }

        for (int i = 0; i < 100; i++)
        {
            number.Value = i;
            text.Value = i % 2 == 0 ? null : $"text {i}";
            Assert.Equal(1, command.ExecuteNonQuery());
            Assert.Equal(i + 1L, _connection.Scalar<long>("select count(*) from t"));
        }

        Assert.Equal(50L, _connection.Scalar<long>("select count(*) from t where s = concat('text ', i)"));
    }

    [Fact]
    public void A_prepared_command_follows_a_table_made_again_with_other_columns()
    {
        using DuckDbCommand command = new("select * from t", _connection);
        command.Prepare();
        _connection.Execute("drop table t; create table t as select 'new' as only");
        using DuckDbDataReader reader = command.ExecuteReader();
        Assert.True(reader.Read());
        Assert.Equal("new", reader.GetValue(0));
        Assert.Equal(1, reader.FieldCount);
    }

    [Fact]
    public void A_command_whose_text_changes_runs_the_new_text()
    {
        using DuckDbCommand command = new("select 1", _connection);
        command.Prepare();
        Assert.Equal(1, command.ExecuteScalar());
        command.CommandText = "select 2";
        Assert.Equal(2, command.ExecuteScalar());
    }

    [Fact]
    public void A_text_with_a_NUL_is_refused_as_SQL_and_taken_as_a_value()
    {
        _ = Assert.Throws<ArgumentException>(() => _connection.Execute("select 'a\0b'"));
        Assert.Equal("a\0b", _connection.Scalar<string>("select @v", ("v", "a\0b")));
    }

    [Fact]
    public void A_lone_half_of_a_pair_becomes_the_replacement_character() => Assert.Equal("a\uFFFDb", _connection.Scalar<string>("select @v", ("v", "a\uD83Db")));

    [Fact]
    public void What_DuckDB_has_not_is_refused_in_a_sentence()
    {
        using DuckDbCommand command = new("select 1", _connection);
        _ = Assert.Throws<NotSupportedException>(() => command.CommandType = CommandType.StoredProcedure);
        _ = Assert.Throws<NotSupportedException>(() => command.ExecuteReader(CommandBehavior.SchemaOnly));
        _ = Assert.Throws<NotSupportedException>(() => new DuckDbParameter().Direction = ParameterDirection.Output);
        _ = Assert.Throws<NotSupportedException>(() => _connection.ChangeDatabase("other"));
        _ = Assert.Throws<NotSupportedException>(() => _connection.BeginTransaction(IsolationLevel.Serializable));
        _ = Assert.Throws<InvalidOperationException>(() => new DuckDbCommand().ExecuteNonQuery());
    }
}
