using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace Evaluation.DuckDb.Opening;

/// <summary>
/// A copy of the blocks that a checkpoint rewrites in place, beside the file for as long as it runs. DuckDB writes data into free blocks and
/// then changes its header, but a block of metadata with some room left is written where it stands, while the header still needs it: killed
/// within that write, the engine refuses the file for ever (« computed checksum does not match », seen with 1.5.5; <c>MetadataManager::Flush</c>
/// of its source). Put back, the blocks are as before the checkpoint, and the log brings what was committed since.
/// </summary>
/// <remarks>
/// The copy: the headers at the head of the file, then each block behind its place in the file and its size, integers of 8 and 4 bytes.
/// A file whose headers are no longer those of the copy has ended its checkpoint, or is another.
/// </remarks>
[SupportedOSPlatform("linux")]
internal static class MetadataCopy
{
    private const string Ending = ".metadata";
    private const int HeaderBytes = 3 * 4096;

    /// <summary>Writes the copy; it is on the disk once this returns.</summary>
    /// <param name="connection">Open on the file, alone.</param>
    /// <param name="database">The file, to read.</param>
    /// <param name="path">Its path.</param>
    /// <exception cref="IOException">There is no room, for one.</exception>
    public static void Save(DuckDbConnection connection, SafeFileHandle database, string path)
    {
        string partial = path + Ending + ".partial";
        using (BinaryWriter copy = new(new FileStream(partial, FileMode.Create, FileAccess.Write)))
        {
            copy.Write(Bytes(database, 0, HeaderBytes));
            foreach ((long place, int size) in Blocks(connection))
            {
                byte[] block = Bytes(database, place, size);
                copy.Write(place);
                copy.Write(block.Length);
                copy.Write(block);
            }

            ((FileStream)copy.BaseStream).Flush(flushToDisk: true);
        }

        File.Move(partial, path + Ending, overwrite: true);
    }

    /// <summary>Forgets the copy, once the checkpoint has ended.</summary>
    /// <param name="path">The file's path.</param>
    public static void Drop(string path) => File.Delete(path + Ending);

    /// <summary>Puts the blocks back where the checkpoint did not end. Where another process has the file, or it is only to read, nothing is touched, and the engine says so when it opens.</summary>
    /// <param name="path">Path of a file that this process has not open.</param>
    public static void PutBack(string path)
    {
        if (!File.Exists(path + Ending) || !File.Exists(path))
        {
            return;
        }

        try
        {
            using FileStream database = new(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
            database.Lock(0, 0);
            using (BinaryReader copy = new(File.OpenRead(path + Ending)))
            {
                PutBack(copy, database);
            }

            Drop(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static void PutBack(BinaryReader copy, FileStream database)
    {
        if (!copy.ReadBytes(HeaderBytes).AsSpan().SequenceEqual(Bytes(database.SafeFileHandle, 0, HeaderBytes)))
        {
            return;
        }

        while (copy.BaseStream.Position < copy.BaseStream.Length)
        {
            long place = copy.ReadInt64();
            RandomAccess.Write(database.SafeFileHandle, copy.ReadBytes(copy.ReadInt32()), place);
        }

        database.Flush(flushToDisk: true);
    }

    private static List<(long Place, int Size)> Blocks(DuckDbConnection connection)
    {
        using DuckDbCommand command = new(EmbeddedSql.Load("metadata-blocks.sql"), connection);
        using DuckDbDataReader reader = command.ExecuteReader();
        List<(long Place, int Size)> blocks = [];
        while (reader.Read())
        {
            blocks.Add((reader.GetInt64(0), reader.GetInt32(1)));
        }

        return blocks;
    }

    private static byte[] Bytes(SafeFileHandle file, long place, int size)
    {
        byte[] bytes = new byte[size];
        int read = RandomAccess.Read(file, bytes, place);
        return read == size ? bytes : bytes[..read];
    }
}
