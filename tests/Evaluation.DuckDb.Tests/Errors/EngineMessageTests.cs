using Evaluation.DuckDb.Errors;

namespace Evaluation.DuckDb.Tests.Errors;

/// <summary>Messages that a test can't bring about here: a full disk, another system, a process of another user.</summary>
public class EngineMessageTests
{
    [Theory]
    [InlineData("IO Error: Could not write file \"/w/x.duckdb.wal\": No space left on device", DuckDbErrorKind.DiskFull)]
    [InlineData("IO Error: Failed to write file: There is not enough space on the disk.", DuckDbErrorKind.DiskFull)]
    [InlineData("IO Error: Cannot open file \"c:\\w\\x.duckdb\": The process cannot access the file because it is being used by another process.", DuckDbErrorKind.Lock)]
    [InlineData("IO Error: Cannot open file \"c:\\absent\\x.duckdb\": The system cannot find the path specified.", DuckDbErrorKind.MissingFile)]
    [InlineData("TransactionContext Error: Failed to commit: failed to pin block of size 980.0 KiB (190.4 MiB/190.7 MiB used)", DuckDbErrorKind.OutOfMemory)]
    [InlineData("Something new", DuckDbErrorKind.Other)]
    public void The_kind_of_an_error_is_read_in_its_message(string message, DuckDbErrorKind kind) => Assert.Equal(kind, EngineMessage.KindOf(message));

    [Fact]
    public void The_process_that_holds_a_file_is_read_in_the_message()
    {
        DuckDbException refusal = DuckDbException.FromEngine("IO Error: Could not set lock on file \"/w/s.duckdb\": Conflicting lock is held in /opt/a program (x) (PID 7727) by user u. See also https://duckdb.org/docs/stable/connect/concurrency");
        Assert.Equal((DuckDbErrorKind.Lock, 7727, "/opt/a program (x)"), (refusal.Kind, refusal.HolderProcessId!.Value, refusal.HolderProgram));
    }
}
