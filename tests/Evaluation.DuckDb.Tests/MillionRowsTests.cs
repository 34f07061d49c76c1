using System.Diagnostics;
using Xunit.Abstractions;

namespace Evaluation.DuckDb.Tests;

[Collection(nameof(MeasuredAlone))]
public class MillionRowsTests(ITestOutputHelper output)
{
    private const int Rows = 1_000_000;

    [Fact]
    public void A_million_rows_are_appended_and_read_back()
    {
        using TemporaryFolder folder = new();
        using DuckDbConnection connection = Databases.InFile(folder.File("million.duckdb"));
        connection.Execute("create table t(a bigint not null, b int not null, c smallint, d int, e int, f int, g date, h smallint, i int, j varchar)");
        Stopwatch watch = Stopwatch.StartNew();
        using (DuckDbAppender appender = connection.CreateAppender("t"))
        {
            for (int i = 0; i < Rows; i++)
            {
                AppendRow(appender, i);
            }

            appender.Complete();
        }

        output.WriteLine($"append {Rows / watch.Elapsed.TotalSeconds:N0} rows/s");
        watch.Restart();
        Read(connection);
        output.WriteLine($"read {Rows / watch.Elapsed.TotalSeconds:N0} rows/s");
    }

    private static void AppendRow(DuckDbAppender appender, int i)
    {
        appender.Append((long)i);
        appender.Append(i);
        appender.Append((short)(i % 1000));
        appender.Append(i % 7);
        appender.Append(i / 3);
        appender.Append(5);
        appender.Append(DateOnly.FromDayNumber(738_000 + (i % 365)));
        appender.Append((short)1);
        appender.Append(i % 10 == 0 ? null : (int?)i);
        appender.Append(i % 2 == 0 ? "even" : "an odd number of them");
        appender.EndRow();
    }

    private static void Read(DuckDbConnection connection)
    {
        using DuckDbCommand command = new("select * from t order by a", connection);
        using DuckDbDataReader reader = command.ExecuteReader();
        int i = 0;
        for (; reader.Read(); i++)
        {
            bool same = reader.GetInt64(0) == i && reader.GetInt32(1) == i && reader.GetInt16(2) == i % 1000 && reader.GetInt32(3) == i % 7
                && reader.GetInt32(4) == i / 3 && reader.GetInt32(5) == 5 && reader.GetDateOnly(6).DayNumber == 738_000 + (i % 365) && reader.GetInt16(7) == 1
                && (i % 10 == 0 ? reader.IsDBNull(8) : reader.GetInt32(8) == i) && reader.GetString(9) == (i % 2 == 0 ? "even" : "an odd number of them");
            Assert.True(same, $"row {i}");
        }

        Assert.Equal(Rows, i);
    }
}
