using System.Security.Cryptography;

namespace Evaluation.Worker.Backup;

/// <summary>Copies files and tells what was copied by its hash.</summary>
internal static class HashedCopy
{
    /// <summary>Copies a file to a place where there is none, whole or not at all.</summary>
    /// <returns>What was read.</returns>
    internal static (long Bytes, string Sha256) Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        using FileStream source = File.OpenRead(from);
        using FileStream target = new(to, FileMode.CreateNew, FileAccess.Write);
        try
        {
            return Copy(source, target);
        }
        catch (IOException)
        {
            File.Delete(to);
            throw;
        }
    }

    /// <summary>The hash of a file.</summary>
    internal static string Of(string path)
    {
        using FileStream file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    private static (long Bytes, string Sha256) Copy(FileStream source, FileStream target)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] block = new byte[1 << 17];
        long bytes = 0;
        for (int read = source.Read(block); read > 0; read = source.Read(block))
        {
            hash.AppendData(block, 0, read);
            target.Write(block, 0, read);
            bytes += read;
        }

        target.Flush(flushToDisk: true);
        return (bytes, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
