using System.Globalization;

namespace Evaluation.DuckDb.Tests;

/// <summary>Every type there and back, by parameter and by appender, with its extremes and a null.</summary>
public class TypesTests
{
    [Fact]
    public void Booleans_come_back_as_they_went() => RoundTrip("boolean", true, false);

    [Fact]
    public void Signed_integers_of_every_width_come_back_with_their_extremes()
    {
        RoundTrip<sbyte>("tinyint", sbyte.MinValue, 0, sbyte.MaxValue);
        RoundTrip<short>("smallint", short.MinValue, 0, short.MaxValue);
        RoundTrip("integer", int.MinValue, 0, int.MaxValue);
        RoundTrip("bigint", long.MinValue, 0, long.MaxValue);
        RoundTrip("hugeint", Int128.MinValue, 0, Int128.MaxValue);
    }

    [Fact]
    public void Unsigned_integers_of_every_width_come_back_with_their_extremes()
    {
        RoundTrip<byte>("utinyint", 0, byte.MaxValue);
        RoundTrip<ushort>("usmallint", 0, ushort.MaxValue);
        RoundTrip<uint>("uinteger", 0, uint.MaxValue);
        RoundTrip<ulong>("ubigint", 0, ulong.MaxValue);
        RoundTrip("uhugeint", UInt128.Zero, UInt128.MaxValue);
    }

    [Fact]
    public void Floating_numbers_come_back_with_their_infinities()
    {
        RoundTrip("float", float.MinValue, float.Epsilon, 0.1f, float.NaN, float.PositiveInfinity);
        RoundTrip("double", double.MinValue, double.Epsilon, 0.1, double.NaN, double.NegativeInfinity);
    }

    [Fact]
    public void Decimals_of_every_stored_width_come_back_exactly()
    {
        RoundTrip("decimal(4,1)", -999.9m, 0m, 999.9m);
        RoundTrip("decimal(9,2)", -9_999_999.99m, 0.01m, 9_999_999.99m);
        RoundTrip("decimal(18,3)", -999_999_999_999_999.999m, 1m, 999_999_999_999_999.999m);
        RoundTrip("decimal(38,0)", decimal.MinValue, 0m, decimal.MaxValue);
        RoundTrip("decimal(38,28)", 7.9228162514264337593543950335m, -0.0000000000000000000000000001m);
    }

    [Fact]
    public void Texts_come_back_whatever_is_in_them() => RoundTrip(
        "varchar", "", "é", "exactly 12 b", "exactly 13 by", "nul\0inside and after it a long tail", "\0", "𝄞 clé de sol, 中文, 👩🏽‍🚀", "l'apostrophe \"et\" ; -- /*", new string('x', 300_000));

    [Fact]
    public void Blobs_come_back_byte_for_byte() => RoundTrip<byte[]>("blob", [], [0], [0, 1, 2, 255], [.. Enumerable.Range(0, 70_000).Select(i => (byte)i)]);

    [Fact]
    public void Dates_come_back_with_their_extremes() => RoundTrip("date", DateOnly.MinValue, new DateOnly(1969, 12, 31), new DateOnly(2024, 2, 29), DateOnly.MaxValue);

    [Fact]
    public void Times_come_back_to_the_microsecond() => RoundTrip("time", TimeOnly.MinValue, new TimeOnly(13, 45, 59, 123, 456), new TimeOnly(23, 59, 59, 999, 999));

    [Fact]
    public void Timestamps_come_back_to_the_microsecond_with_their_extremes() => RoundTrip(
        "timestamp", DateTime.MinValue, new DateTime(1969, 12, 31, 23, 59, 59, 999, 999), new DateTime(2025, 3, 30, 2, 30, 0), new DateTime(9999, 12, 31, 23, 59, 59, 999, 999));

    [Fact]
    public void Instants_come_back_in_UTC() => RoundTrip(
        "timestamptz", DateTimeOffset.MinValue, new DateTimeOffset(2025, 3, 30, 1, 30, 0, TimeSpan.Zero), new DateTimeOffset(9999, 12, 31, 23, 59, 59, TimeSpan.Zero));

    [Fact]
    public void Lengths_of_time_come_back_exactly() => RoundTrip(
        "interval", TimeSpan.Zero, new TimeSpan(-3, -4, -5), new TimeSpan(10_000_000, 23, 59, 59, 999, 999), TimeSpan.FromMicroseconds(1));

    [Fact]
    public void Intervals_with_months_come_back_as_DuckDB_keeps_them() => RoundTrip("interval", [new DuckDbInterval(14, -3, 5_000_000), new DuckDbInterval(int.MinValue, int.MaxValue, long.MaxValue)], boxedAsItself: false);

    [Fact]
    public void UUIDs_come_back_and_print_the_same()
    {
        Guid id = Guid.Parse("123e4567-e89b-12d3-a456-426614174000", CultureInfo.InvariantCulture);
        RoundTrip("uuid", Guid.Empty, id, Guid.AllBitsSet);
        using DuckDbConnection connection = Databases.InMemory();
        Assert.Equal(id.ToString(), connection.Scalar<string>("select cast(@id as varchar)", ("id", id)));
    }

    [Fact]
    public void Enums_are_read_and_written_as_their_text()
    {
        using DuckDbConnection connection = Databases.InMemory();
        connection.Execute("create type kind as enum ('individuel', 'collectif', 'ponctuel'); create table t(v kind)");
        connection.Execute("insert into t values (@v)", ("v", "collectif"));
        using (DuckDbAppender appender = connection.CreateAppender("t"))
        {
            appender.Append("ponctuel");
            appender.EndRow();
            appender.AppendNull();
            appender.EndRow();
            appender.Complete();
        }

        Assert.Equal(["collectif", "ponctuel", null], Values<string?>(connection, "select v from t"));
        Assert.Equal(Kind.Collectif, connection.Scalar<Kind>("select v from t where v = 'collectif'"));
    }

    [Fact]
    public void An_enum_of_300_values_is_read_and_written()
    {
        using DuckDbConnection connection = Databases.InMemory();
        string[] labels = [.. Enumerable.Range(0, 300).Select(i => $"label {i}")];
        connection.Execute($"create type big as enum ({string.Join(", ", labels.Select(label => $"'{label}'"))}); create table t(v big)");
        using (DuckDbAppender appender = connection.CreateAppender("t"))
        {
            foreach (string label in labels)
            {
                appender.Append(label);
                appender.EndRow();
            }

            appender.Complete();
        }

        Assert.Equal(labels, Values<string>(connection, "select v from t"));
    }

    [Fact]
    public void Lists_and_arrays_are_read_as_arrays()
    {
        using DuckDbConnection connection = Databases.InMemory();
        using DuckDbCommand command = new("select ['a', null, 'a text longer than twelve bytes'], [1, 2], cast([3, 4] as bigint[2]), [[1], [2, 3]], cast([] as integer[]), [1, null]", connection);
        using DuckDbDataReader reader = command.ExecuteReader();
        Assert.True(reader.Read());
        Assert.True(reader.GetValue(0) is string?[] and ["a", null, "a text longer than twelve bytes"]);
        Assert.Equal([1, 2], reader.GetFieldValue<int[]>(1));
        Assert.Equal([3L, 4L], (long[])reader.GetValue(2));
        Assert.Equal([[1], [2, 3]], (int[][])reader.GetValue(3));
        Assert.Empty((int[])reader.GetValue(4));
        Assert.Equal([1, null], reader.GetFieldValue<int?[]>(5));
        Assert.Contains("a list with a null in it", Assert.Throws<DuckDbException>(() => reader.GetValue(5)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_stay_whole_over_many_chunks()
    {
        using DuckDbConnection connection = Databases.InMemory();
        using DuckDbCommand command = new("select i, case when i % 3 = 0 then null else [i, i + 1] end, ['constant', null] from range(10000) r(i)", connection);
        using DuckDbDataReader reader = command.ExecuteReader();
        int rows = 0;
        for (; reader.Read(); rows++)
        {
            long i = reader.GetInt64(0);
            Assert.Equal(i % 3 == 0, reader.IsDBNull(1));
            Assert.True(i % 3 == 0 || reader.GetFieldValue<long[]>(1).SequenceEqual([i, i + 1]));
            Assert.True(reader.GetFieldValue<string?[]>(2) is ["constant", null]);
        }

        Assert.Equal(10_000, rows);
    }

    [Fact]
    public void Enums_of_NET_go_as_their_number_and_nullables_as_their_value()
    {
        using DuckDbConnection connection = Databases.InMemory();
        int? some = 5;
        int? none = null;
        Assert.Equal(2, connection.Scalar<int>("select @v", ("v", Kind.Ponctuel)));
        Assert.Equal(Kind.Ponctuel, connection.Scalar<Kind>("select 2"));
        Assert.Equal(5, connection.Scalar<int?>("select @v", ("v", some)));
        Assert.Null(connection.Scalar<int?>("select cast(@v as int)", ("v", none)));
        Assert.Equal(DBNull.Value, connection.Scalar<object>("select cast(@v as int)", ("v", DBNull.Value)));
    }

    [Theory]
    [InlineData("select cast('infinity' as timestamp)", "infinity")]
    [InlineData("select cast('-infinity' as date)", "-infinity")]
    [InlineData("select cast('10000-01-01' as date)", "2932897 days")]
    [InlineData("select cast('0044-03-15 (BC)' as timestamp)", "System.DateTime")]
    [InlineData("select cast(repeat('9', 38) as decimal(38,0))", "99999999999999999999999999999999999999")]
    [InlineData("select cast('0.00000000000000000000000000000000000001' as decimal(38,38))", "0.00000000000000000000000000000000000001")]
    [InlineData("select interval 1 month", "Months = 1")]
    [InlineData("select cast('24:00:00' as time)", "24:00:00")]
    public void A_value_that_NET_cannot_hold_is_refused_with_its_column_and_value(string sql, string value)
    {
        using DuckDbConnection connection = Databases.InMemory();
        using DuckDbCommand command = new($"select v from ({sql}) as t(v)", connection);
        using DuckDbDataReader reader = command.ExecuteReader();
        Assert.True(reader.Read());
        DuckDbException refusal = Assert.Throws<DuckDbException>(() => reader.GetValue(0));
        Assert.Equal(DuckDbErrorKind.Conversion, refusal.Kind);
        Assert.Contains("column [v]", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(value, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wide_decimal_whose_value_fits_is_read()
    {
        using DuckDbConnection connection = Databases.InMemory();
        Assert.Equal(1.5m, connection.Scalar<decimal>("select cast(1.5 as decimal(38,37))"));
        Assert.Equal(-0.1m, connection.Scalar<decimal>("select cast(-0.1 as decimal(38,38))"));
    }

    [Fact]
    public void Timestamps_of_other_precisions_are_read()
    {
        using DuckDbConnection connection = Databases.InMemory();
        DateTime expected = new(2025, 1, 2, 3, 4, 5);
        foreach (string type in new[] { "timestamp_s", "timestamp_ms", "timestamp_ns" })
        {
            Assert.Equal(expected, connection.Scalar<DateTime>($"select cast('2025-01-02 03:04:05' as {type})"));
        }
    }

    [Fact]
    public void A_sum_of_integers_is_read_as_a_wide_and_as_a_long_number()
    {
        using DuckDbConnection connection = Databases.InMemory();
        Assert.Equal((Int128)6, connection.Scalar<object>("select sum(i) from range(4) r(i)"));
        Assert.Equal(6L, connection.Scalar<long>("select sum(i) from range(4) r(i)"));
    }

    private static void RoundTrip<T>(string type, params T[] values) => RoundTrip(type, values, boxedAsItself: true);

    private static void RoundTrip<T>(string type, T[] values, bool boxedAsItself)
    {
        using DuckDbConnection connection = Databases.InMemory();
        connection.Execute($"create table by_parameter(place int, v {type}); create table by_appender(place int, v {type})");
        for (int i = 0; i < values.Length; i++)
        {
            connection.Execute("insert into by_parameter values (@i, @v)", ("i", i), ("v", values[i]));
        }

        connection.Execute("insert into by_parameter values (@i, @v)", ("i", values.Length), ("v", null));
        Append(connection, values);
        foreach (string table in new[] { "by_parameter", "by_appender" })
        {
            Check(connection, table, values, boxedAsItself);
        }

        Assert.Equal(0L, connection.Scalar<long>("select count(*) from by_parameter p join by_appender a on a.place = p.place where a.v is distinct from p.v"));
    }

    private static void Append<T>(DuckDbConnection connection, T[] values)
    {
        using DuckDbAppender appender = connection.CreateAppender("by_appender");
        for (int i = 0; i < values.Length; i++)
        {
            appender.Append(i);
            appender.Append((dynamic)values[i]!);
            appender.EndRow();
        }

        appender.Append(values.Length);
        appender.AppendNull();
        appender.EndRow();
        appender.Complete();
    }

    private static void Check<T>(DuckDbConnection connection, string table, T[] values, bool boxedAsItself)
    {
        using DuckDbCommand command = new($"select v from {table} order by place", connection);
        using DuckDbDataReader reader = command.ExecuteReader();
        foreach (T value in values)
        {
            Assert.True(reader.Read());
            Assert.False(reader.IsDBNull(0));
            Assert.Equal(value, reader.GetFieldValue<T>(0));
            if (boxedAsItself)
            {
                Assert.Equal(value, Assert.IsType<T>(reader.GetValue(0)));
            }
        }

        Assert.True(reader.Read());
        Assert.True(reader.IsDBNull(0));
        Assert.Equal(DBNull.Value, reader.GetValue(0));
        Assert.False(reader.Read());
    }

    private static List<T> Values<T>(DuckDbConnection connection, string sql)
    {
        using DuckDbCommand command = new(sql, connection);
        using DuckDbDataReader reader = command.ExecuteReader();
        List<T> values = [];
        while (reader.Read())
        {
            values.Add(reader.IsDBNull(0) ? default! : reader.GetFieldValue<T>(0));
        }

        return values;
    }

    private enum Kind
    {
        Individuel,
        Collectif,
        Ponctuel,
    }
}
