namespace Evaluation.DuckDb.Tests;

public sealed class ParquetFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Rows_are_read_again_with_their_types_and_what_is_missing_is_null()
    {
        string path = _folder.File("l'export.parquet");
        ParquetColumn[] columns = [new("segment", typeof(string)), new("effectif \"net\"", typeof(long)), new("part", typeof(double))];
        ParquetFile.Write(path, columns, [["communes-A", 230L, 0.902], [null, null, null], ["communes-B", 25, 0.098]]);
        using DuckDbConnection connection = Databases.InMemory();
        using DuckDbCommand command = connection.CreateCommand();
        command.CommandText = $"select count(*), count(segment), sum(\"effectif \"\"net\"\"\")::bigint, max(part), any_value(typeof(part)) from read_parquet('{path.Replace("'", "''", StringComparison.Ordinal)}')";
        using DuckDbDataReader reader = (DuckDbDataReader)command.ExecuteReader();
        Assert.True(reader.Read());
        Assert.Equal((3L, 2L, 255L, 0.902, "DOUBLE"), (reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2), reader.GetDouble(3), reader.GetString(4)));
    }

    [Fact]
    public void A_column_of_another_type_is_refused() =>
        Assert.Throws<ArgumentException>(() => ParquetFile.Write(_folder.File("x.parquet"), [new ParquetColumn("day", typeof(DateOnly))], []));
}
