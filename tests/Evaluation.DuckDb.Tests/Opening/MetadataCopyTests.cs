using Evaluation.DuckDb.Opening;
using Evaluation.DuckDb.Tests.SecondProcess;
using Microsoft.Win32.SafeHandles;

namespace Evaluation.DuckDb.Tests.Opening;

/// <summary>A checkpoint killed within a write is played by a file whose block is half written: the kernel stops a killed write between pages.</summary>
public sealed class MetadataCopyTests : IDisposable
{
    private const int Page = 4096;
    private readonly TemporaryFolder _folder = new();

    private string Database => _folder.File("m.duckdb");

    private string Copy => _folder.File("m.duckdb.metadata");

    private string Log => _folder.File("m.duckdb.wal");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_checkpoint_killed_within_a_block_that_it_rewrites_in_place_is_undone_by_the_next_opening_and_nothing_committed_is_lost()
    {
        Killed killed = KilledWithinABlock();
        Write(killed, withCopy: false);
        Assert.Contains("checksum", Assert.Throws<DuckDbException>(() => Count()).Message, StringComparison.Ordinal);

        Write(killed, withCopy: true);
        Assert.Equal(killed.Rows, Count());
        Assert.Equal(["m.duckdb"], Files());
    }

    [Fact]
    public void A_copy_whose_checkpoint_ended_is_dropped_and_changes_nothing()
    {
        Killed killed = KilledWithinABlock();
        File.WriteAllBytes(Copy, killed.Copy);
        Assert.Equal(killed.Rows, Count());
        Assert.Equal(["m.duckdb"], Files());
    }

    [Fact]
    public void A_copy_is_left_alone_while_another_process_has_the_file()
    {
        Killed killed = KilledWithinABlock();
        Write(killed, withCopy: false);
        File.WriteAllBytes(Database, killed.Whole);
        using (OtherProcess holder = OtherProcess.Start("hold", Database, "read_write"))
        {
            Assert.Equal("ready", holder.ReadLine());
            File.WriteAllBytes(Copy, killed.Copy);
            Assert.Equal(DuckDbErrorKind.Lock, Assert.Throws<DuckDbException>(() => Count()).Kind);
            Assert.True(File.Exists(Copy));
        }

        Assert.Equal(killed.Rows, Count());
    }

    [Fact]
    public void The_last_of_two_to_close_runs_the_checkpoint_and_leaves_one_file()
    {
        using DuckDbConnection first = Databases.InFile(Database);
        first.Execute("create table t as select 1 as i");
        Databases.InFile(Database).Dispose();
        Assert.Contains("m.duckdb.wal", Files());
        first.Dispose();
        Assert.Equal(["m.duckdb"], Files());
        Assert.Equal(1, Count());
    }

    [Fact]
    public void A_commit_leaves_the_checkpoint_to_the_close_however_much_it_wrote()
    {
        using DuckDbConnection connection = Databases.InFile(Database);
        connection.Execute("create table t(i varchar)");
        for (int round = 0; round < 4; round++)
        {
            connection.Execute("insert into t select repeat(range::varchar, 200) from range(20000)");
        }

        Assert.True(new FileInfo(Log).Length > 17 * 1024 * 1024);
    }

    private string[] Files() => [.. Directory.GetFiles(Path.GetDirectoryName(Database)!).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private long Count()
    {
        using DuckDbConnection connection = Databases.InFile(Database);
        return connection.Scalar<long>("select count(*) from t");
    }

    private void Write(Killed killed, bool withCopy)
    {
        File.WriteAllBytes(Database, killed.Torn);
        File.WriteAllBytes(Log, killed.Log);
        if (withCopy)
        {
            File.WriteAllBytes(Copy, killed.Copy);
        }
    }

    // Whether a checkpoint finds room in a block of metadata that stands depends on what went before: rows are added until one does.
    private Killed KilledWithinABlock()
    {
        using (DuckDbConnection connection = Databases.InFile(Database))
        {
            connection.Execute("create table t as select range as i from range(1000)");
        }

        for (int round = 1; round < 200; round++)
        {
            (Killed whole, (long Place, int Size)[] blocks) = Commit($"create table t{round} as select range as i, 'v' || range as v from range(500); insert into t select {round}");
            byte[] after = File.ReadAllBytes(Database);
            if (blocks.FirstOrDefault(block => !Rest(whole.Whole, block).SequenceEqual(Rest(after, block))) is { Size: > 0 } rewritten)
            {
                after.AsSpan((int)rewritten.Place, Page).CopyTo(whole.Torn.AsSpan((int)rewritten.Place));
                return whole;
            }
        }

        throw new InvalidOperationException("No checkpoint rewrote a block of metadata in place.");
    }

    private (Killed Whole, (long Place, int Size)[] Blocks) Commit(string sql)
    {
        using DuckDbConnection connection = Databases.InFile(Database);
        connection.Execute(sql);
        using SafeFileHandle bytes = File.OpenHandle(Database, share: FileShare.ReadWrite);
        if (OperatingSystem.IsLinux())
        {
            MetadataCopy.Save(connection, bytes, Database);
        }

        byte[] whole = File.ReadAllBytes(Database);
        byte[] copy = File.ReadAllBytes(Copy);
        File.Delete(Copy);
        return (new Killed(whole, [.. whole], File.ReadAllBytes(Log), copy, connection.Scalar<long>("select count(*) from t")), Blocks(connection));
    }

    private static (long Place, int Size)[] Blocks(DuckDbConnection connection)
    {
        using DuckDbCommand command = new(EmbeddedSql.Load("metadata-blocks.sql"), connection);
        using DuckDbDataReader reader = command.ExecuteReader();
        List<(long, int)> blocks = [];
        while (reader.Read())
        {
            blocks.Add((reader.GetInt64(0), reader.GetInt32(1)));
        }

        return [.. blocks];
    }

    private static ReadOnlySpan<byte> Rest(byte[] file, (long Place, int Size) block) => file.AsSpan((int)block.Place, block.Size)[Page..];

    /// <summary>What a checkpoint killed within a block leaves: the file before it and with the torn block, the log, the copy; and the rows committed.</summary>
    private sealed record Killed(byte[] Whole, byte[] Torn, byte[] Log, byte[] Copy, long Rows);
}
