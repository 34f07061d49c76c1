using System.Data;
using System.Data.Common;

namespace Evaluation.DuckDb.Tests.Reading;

public sealed class ReaderTests : IDisposable
{
    private readonly DuckDbConnection _connection = Databases.InMemory();

    public void Dispose() => _connection.Dispose();

    [Fact]
    public void Each_result_is_read_in_turn_and_changes_are_counted_between()
    {
        using DuckDbCommand command = new("create table t(i int); select 1 as a where false; insert into t values (1), (2); select i as b, i from t; update t set i = 0", _connection);
        using DuckDbDataReader reader = command.ExecuteReader();
        Assert.Equal((false, 1, "a", -1), (reader.HasRows, reader.FieldCount, reader.GetName(0), reader.RecordsAffected));
        Assert.False(reader.Read());
        Assert.False(reader.Read());
        Assert.True(reader.NextResult());
        Assert.Equal((true, 2, "b", 2), (reader.HasRows, reader.FieldCount, reader.GetName(0), reader.RecordsAffected));
        Assert.True(reader.Read());
        Assert.False(reader.NextResult());
        Assert.Equal((0, 4), (reader.FieldCount, reader.RecordsAffected));
        Assert.False(reader.Read());
    }

    [Fact]
    public void Closing_runs_the_statements_not_yet_reached()
    {
        using (DuckDbCommand command = new("select 1; create table t(i int); insert into t values (5)", _connection))
        using (DuckDbDataReader reader = command.ExecuteReader())
        {
            Assert.True(reader.Read());
        }

        Assert.Equal(5, _connection.Scalar<int>("select i from t"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(2048)]
    [InlineData(5000)]
    [InlineData(100_000)]
    public void Whole_numbers_of_any_width_are_read_many_rows_at_a_time_wherever_a_block_ends_among_rows_read_one_by_one(int rows)
    {
        using DuckDbCommand command = new("select i, (i % 100 - 50)::tinyint, (i * 10)::int, (i * 1000000000000)::hugeint from range(10000) r(i)", _connection);
        using DuckDbDataReader reader = command.ExecuteReader();
        List<(long, long, long, long)> read = [];
        Assert.True(reader.Read());
        read.Add((reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2), reader.GetInt64(3)));
        long[] values = new long[(rows * 4) + 3];
        for (int count = reader.ReadInt64s(values); count > 0; count = reader.ReadInt64s(values))
        {
            Assert.True(count == rows || read.Count + count == 10_000);
            read.AddRange(Enumerable.Range(0, count).Select(row => (values[row * 4], values[(row * 4) + 1], values[(row * 4) + 2], values[(row * 4) + 3])));
            if (reader.Read())
            {
                read.Add((reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2), reader.GetInt64(3)));
            }
        }

        Assert.Equal(Enumerable.Range(0, 10_000).Select(i => ((long)i, (i % 100) - 50L, i * 10L, i * 1_000_000_000_000L)), read);
    }

    [Theory]
    [InlineData("select case when i <> 3000 then i end as gap from range(5000) r(i)", "Column [gap] is null in this row.")]
    [InlineData("select 1, 'two' as word", "Column [word] is of type VARCHAR, which is not read as [System.Int64].")]
    public void What_is_no_whole_number_is_refused_by_name(string sql, string sentence)
    {
        using DuckDbCommand command = new(sql, _connection);
        using DuckDbDataReader reader = command.ExecuteReader();
        Assert.Equal(sentence, Assert.Throws<InvalidCastException>(() => reader.ReadInt64s(new long[20_000])).Message);
    }

    [Fact]
    public void Rows_of_an_insert_that_returns_them_are_read()
    {
        _connection.Execute("create table t(i int)");
        Assert.Equal(7, _connection.Scalar<int>("insert into t values (7) returning i"));
    }

    [Fact]
    public void A_second_command_is_refused_while_a_reader_is_open_and_runs_after()
    {
        using DuckDbCommand command = new("select i from range(1000000) r(i)", _connection);
        using DuckDbDataReader reader = command.ExecuteReader();
        Assert.True(reader.Read());
        Assert.Contains("second connection", Assert.Throws<InvalidOperationException>(() => _connection.Execute("select 1")).Message, StringComparison.Ordinal);
        _ = Assert.Throws<InvalidOperationException>(() => _connection.BeginTransaction());
        _ = Assert.Throws<InvalidOperationException>(() => _connection.CreateAppender("t"));
        Assert.True(reader.Read());
        reader.Close();
        Assert.Equal(1, _connection.Scalar<int>("select 1"));
    }

    [Fact]
    public void Disposing_a_command_closes_its_reader()
    {
        DuckDbCommand command = new("select i from range(1000000) r(i)", _connection);
        DuckDbDataReader reader = command.ExecuteReader();
        command.Dispose();
        Assert.True(reader.IsClosed);
        _ = Assert.Throws<InvalidOperationException>(() => reader.Read());
        Assert.Equal(1, _connection.Scalar<int>("select 1"));
    }

    [Fact]
    public void An_error_among_the_rows_is_thrown_where_it_is_reached()
    {
        // With several threads the engine may say that it interrupted the others before it says why.
        _connection.Execute("set threads to 1");
        using DuckDbCommand command = new("select case when i < 300000 then i else error('late') end from range(400000) r(i); create table after(i int)", _connection);
        int rows = 0;
        DuckDbException failure = Assert.Throws<DuckDbException>(() =>
        {
            using DuckDbDataReader reader = command.ExecuteReader();
            for (; reader.Read(); rows++)
            {
            }
        });
        Assert.Contains("late", failure.Message, StringComparison.Ordinal);
        Assert.InRange(rows, 1, 300_000);
        _connection.Execute("create table after(i int)");
    }

    [Fact]
    public void The_connection_closes_with_its_reader_when_asked()
    {
        using DuckDbCommand command = new("select 1", _connection);
        command.ExecuteReader(CommandBehavior.CloseConnection).Close();
        Assert.Equal(ConnectionState.Closed, _connection.State);
    }

    [Fact]
    public void Columns_are_found_by_name_and_described()
    {
        using DuckDbCommand command = new("select 1 as Id, 'x' as \"é\", cast(1.5 as decimal(10,2)) as price, [1] as list, timestamptz '2025-01-01 00:00:00+00' as at, current_date as day", _connection);
        using DuckDbDataReader reader = command.ExecuteReader();
        Assert.Equal((0, 1, 2), (reader.GetOrdinal("id"), reader.GetOrdinal("é"), reader.GetOrdinal("PRICE")));
        Assert.Contains("[Id, é, price", Assert.Throws<IndexOutOfRangeException>(() => reader.GetOrdinal("absent")).Message, StringComparison.Ordinal);
        Assert.Equal(["INTEGER", "VARCHAR", "DECIMAL(10,2)", "INTEGER[]", "TIMESTAMP WITH TIME ZONE", "DATE"], Enumerable.Range(0, reader.FieldCount).Select(reader.GetDataTypeName));
        Assert.Equal([typeof(int), typeof(string), typeof(decimal), typeof(int[]), typeof(DateTimeOffset), typeof(DateOnly)], Enumerable.Range(0, reader.FieldCount).Select(reader.GetFieldType));
        DbColumn price = reader.GetColumnSchema()[2];
        Assert.Equal(("price", 2, 10, 2, typeof(decimal)), (price.ColumnName, price.ColumnOrdinal!.Value, price.NumericPrecision!.Value, price.NumericScale!.Value, price.DataType));
        DataTable schema = reader.GetSchemaTable()!;
        Assert.Equal(["Id", "é", "price", "list", "at", "day"], schema.Rows.Cast<DataRow>().Select(row => (string)row["ColumnName"]));
    }

    [Fact]
    public void A_data_table_is_filled_from_a_reader()
    {
        using DuckDbCommand command = new("select i, case when i = 1 then null else 'x' end as s from range(3) r(i)", _connection);
        using DuckDbDataReader reader = command.ExecuteReader();
        DataTable table = new() { Locale = System.Globalization.CultureInfo.InvariantCulture };
        table.Load(reader);
        Assert.Equal([0L, "x", 1L, DBNull.Value, 2L, "x"], table.Rows.Cast<DataRow>().SelectMany(row => row.ItemArray));
    }

    [Fact]
    public void Parts_of_texts_and_blobs_are_copied()
    {
        using DuckDbCommand command = new("select 'abcdef', cast('\\x01\\x02\\x03' as blob), 'z'", _connection);
        using DuckDbDataReader reader = command.ExecuteReader();
        Assert.True(reader.Read());
        char[] characters = new char[3];
        byte[] bytes = new byte[5];
        Assert.Equal((6L, 3L, 3L, 2L), (reader.GetChars(0, 0, null, 0, 0), reader.GetChars(0, 2, characters, 0, 3), reader.GetBytes(1, 0, null, 0, 0), reader.GetBytes(1, 1, bytes, 3, 9)));
        Assert.Equal("cde", new string(characters));
        Assert.Equal([0, 0, 0, 2, 3], bytes);
        Assert.Equal('z', reader.GetChar(2));
    }

    [Fact]
    public void A_getter_that_does_not_suit_is_refused_with_the_column_and_its_type()
    {
        using DuckDbCommand command = new("select 'text' as s, 300 as n, null as nothing, {'a': 1} as st", _connection);
        using DuckDbDataReader reader = command.ExecuteReader();
        _ = Assert.Throws<InvalidOperationException>(() => reader.GetValue(0));
        Assert.True(reader.Read());
        Assert.Contains("[s] is of type VARCHAR", Assert.Throws<InvalidCastException>(() => reader.GetInt32(0)).Message, StringComparison.Ordinal);
        Assert.Contains("column [n], of type INTEGER, holds [300]", Assert.Throws<DuckDbException>(() => reader.GetByte(1)).Message, StringComparison.Ordinal);
        Assert.Contains("[nothing] is null", Assert.Throws<InvalidCastException>(() => reader.GetInt32(2)).Message, StringComparison.Ordinal);
        Assert.Contains("cast it to varchar", Assert.Throws<NotSupportedException>(() => reader.GetValue(3)).Message, StringComparison.Ordinal);
        _ = Assert.Throws<IndexOutOfRangeException>(() => reader.GetValue(4));
    }
}
