using System.Globalization;
using Evaluation.DuckDb.Tests.SecondProcess;

namespace Evaluation.DuckDb.Tests.Opening;

public sealed class SecondProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SecondProcessTests()
    {
        using DuckDbConnection connection = Databases.InFile(DatabaseFile);
        connection.Execute("create table t as select 1 as i");
    }

    private string DatabaseFile => _folder.File("s.duckdb");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_held_by_another_process_is_refused_with_its_number_and_its_program()
    {
        using OtherProcess holder = OtherProcess.Start("hold", DatabaseFile, "read_write");
        Assert.Equal("ready", holder.ReadLine());
        foreach (string mode in new[] { "read_write", "read_only" })
        {
            DuckDbException refusal = Assert.Throws<DuckDbException>(() => Databases.Open($"Data Source={DatabaseFile};Access Mode={mode}"));
            Assert.Equal(DuckDbErrorKind.Lock, refusal.Kind);
            Assert.Equal(holder.Id, refusal.HolderProcessId);
            Assert.Contains("dotnet", refusal.HolderProgram, StringComparison.Ordinal);
            Assert.True(refusal.IsTransient);
        }

        holder.Dispose();
        using DuckDbConnection after = Databases.InFile(DatabaseFile);
        Assert.Equal(1, after.Scalar<int>("select i from t"));
    }

    [Fact]
    public void Several_processes_read_a_file_at_once_and_none_writes_it()
    {
        using OtherProcess reader = OtherProcess.Start("hold", DatabaseFile, "read_only");
        Assert.Equal("ready", reader.ReadLine());
        using (DuckDbConnection second = Databases.Open($"Data Source={DatabaseFile};Access Mode=read_only"))
        {
            Assert.Equal(1, second.Scalar<int>("select i from t"));
        }

        Assert.Equal(DuckDbErrorKind.Lock, Assert.Throws<DuckDbException>(() => Databases.InFile(DatabaseFile)).Kind);
    }

    [Fact]
    public void Closing_one_of_two_connections_keeps_the_file_locked_and_closing_both_frees_it()
    {
        using DuckDbConnection first = Databases.InFile(DatabaseFile);
        using (DuckDbConnection second = Databases.InFile(DatabaseFile))
        {
            Assert.Equal(1, second.Scalar<int>("select i from t"));
        }

        Assert.Equal("Lock", OtherProcess.Ask("open", DatabaseFile, "read_write"));
        first.Close();
        Assert.Equal("opened", OtherProcess.Ask("open", DatabaseFile, "read_write"));
    }

    [Fact]
    public void A_process_killed_in_the_middle_of_a_transaction_leaves_whole_transactions_only()
    {
        string file = _folder.File("killed.duckdb");
        for (int kill = 1; kill <= 4; kill++)
        {
            int printed = TransactAndKill(file, transactions: 3 * kill);
            using DuckDbConnection connection = Databases.InFile(file);
            int kept = connection.Scalar<int>("select max(number) from line");
            Assert.InRange(kept, printed, printed + 1);
            Assert.Equal(kept, connection.Scalar<int>("select count(*) from (select number from line group by number having count(*) = 1000)"));
            Assert.Equal(kept * 1_000L, connection.Scalar<long>("select count(*) from line"));
        }
    }

    /// <summary>Kills it once the next transaction holds all its lines, and gives the last number it said to be committed.</summary>
    private static int TransactAndKill(string file, int transactions)
    {
        using OtherProcess writer = OtherProcess.Start("transact", file);
        List<string> lines = [];
        while (lines.Count(line => line == "open") <= transactions)
        {
            lines.Add(writer.ReadLine() ?? throw new InvalidOperationException("The other process stopped."));
        }

        lines.AddRange(writer.Kill());
        return int.Parse(lines.Last(line => line != "open"), CultureInfo.InvariantCulture);
    }
}
