using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Evaluation.Etl.Deliveries;

namespace Evaluation.Etl.Tests.Deliveries;

public sealed class DeliveryArchiveTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DeliveryArchive _archive;

    public DeliveryArchiveTests() => _archive = new DeliveryArchive(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_kept_is_named_by_its_content_and_comes_back_whole()
    {
        byte[] content = Content(5_000_000);
        string sha = Keep(content);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(content)), sha);
        Assert.Equal([$"{sha[..2]}/{sha}.gz"], _folder.Files());
        Assert.True(_archive.Holds(sha));
        Assert.Equal(content, Read(sha));
    }

    [Fact]
    public void The_same_content_is_kept_once_and_its_copy_is_left_alone()
    {
        string sha = Keep("abc"u8.ToArray());
        string path = _folder.File($"{sha[..2]}/{sha}.gz");
        byte[] copy = File.ReadAllBytes(path);
        File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch);
        Assert.Equal(sha, Keep("abc"u8.ToArray()));
        Assert.Equal((DateTime.UnixEpoch, 1), (File.GetLastWriteTimeUtc(path), _folder.Files().Length));
        Assert.Equal(copy, File.ReadAllBytes(path));
    }

    [Fact]
    public void An_empty_content_is_kept() => Assert.Empty(Read(Keep([])));

    [Fact]
    public void A_copy_given_up_leaves_nothing()
    {
        using (ArchiveWriter writer = _archive.Begin())
        {
            writer.Write(Content(3_000_000));
            Assert.Single(_folder.Files());
        }
        Assert.Empty(_folder.Files());
    }

    [Fact]
    public void The_next_copy_cleans_what_a_dead_process_left_and_spares_one_being_written()
    {
        File.WriteAllBytes(_folder.File("4242-1.partial"), [1, 2, 3]);
        using ArchiveWriter first = _archive.Begin();
        first.Write("first"u8);
        using ArchiveWriter second = _archive.Begin();
        second.Write("second"u8);
        Assert.False(File.Exists(_folder.File("4242-1.partial")));
        Assert.Equal("first", Encoding.UTF8.GetString(Read(first.Complete())));
        Assert.Equal("second", Encoding.UTF8.GetString(Read(second.Complete())));
        Assert.Equal(2, _folder.Files().Length);
    }

    [Fact]
    public void A_copy_locked_by_another_process_is_spared_until_that_process_is_killed()
    {
        string path = _folder.File("7-1.partial");
        File.WriteAllText(path, "");
        using Process other = Process.Start(new ProcessStartInfo("flock", ["-s", path, "sleep", "60"]))!;
        SpinWait.SpinUntil(() => IsLocked(path), TimeSpan.FromSeconds(60));
        _archive.Begin().Dispose();
        Assert.True(File.Exists(path));
        other.Kill(entireProcessTree: true);
        other.WaitForExit();
        SpinWait.SpinUntil(() => !IsLocked(path), TimeSpan.FromSeconds(60));
        _archive.Begin().Dispose();
        Assert.Empty(_folder.Files());
    }

    [Fact]
    public void A_damaged_copy_is_refused_when_it_is_read()
    {
        string sha = Keep(Content(1000));
        string other = Keep(Content(1001));
        File.Copy(_folder.File($"{other[..2]}/{other}.gz"), _folder.File($"{sha[..2]}/{sha}.gz"), overwrite: true);
        Assert.Contains("est abîmé dans l'archive", Assert.Throws<DeliveryFault>(() => Read(sha)).Message, StringComparison.Ordinal);
        File.WriteAllBytes(_folder.File($"{sha[..2]}/{sha}.gz"), Content(50));
        Assert.Contains("est abîmé dans l'archive", Assert.Throws<DeliveryFault>(() => Read(sha)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_absent_copy_is_refused() =>
        Assert.Contains("n'est plus dans l'archive", Assert.Throws<DeliveryFault>(() => _archive.Open(new string('a', 64))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_received_file_is_counted_and_hashed_while_it_is_read()
    {
        byte[] content = Content(700_000);
        using ReceivedStream alone = new(new MemoryStream(content));
        alone.CopyTo(Stream.Null);
        using ArchiveWriter writer = _archive.Begin();
        using ReceivedStream kept = new(new MemoryStream(content), writer);
        kept.CopyTo(Stream.Null);
        string sha = kept.Sha256();
        Assert.Equal((sha, 700_000L, 700_000L), (alone.Sha256(), alone.ByteCount, kept.ByteCount));
        Assert.Equal(content, Read(sha));
    }

    private static byte[] Content(int length) => [.. Enumerable.Range(0, length).Select(i => (byte)(i * i / 7))];

    private static bool IsLocked(string path)
    {
        try
        {
            new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None).Dispose();
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    private string Keep(byte[] content)
    {
        using ArchiveWriter writer = _archive.Begin();
        foreach (byte[] part in content.Chunk(70_001))
        {
            writer.Write(part);
        }
        return writer.Complete();
    }

    private byte[] Read(string sha)
    {
        using Stream stream = _archive.Open(sha);
        using MemoryStream content = new();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
