using System.Security.Cryptography;
using System.Text;
using Evaluation.Etl.Returns;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Returns;

/// <summary>Originals kept for a short time: found by their hash until the last day, gone the day after.</summary>
public sealed class InboxOriginalsTests : IDisposable
{
    private readonly TestClock _clock = new();
    private readonly Testing.TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_original_is_there_until_its_last_day_and_gone_the_day_after()
    {
        string hash = Kept("a;b\n");
        Assert.Equal(new DateOnly(2026, 2, 14), Originals().KeptUntil(hash));
        _clock.Set(new DateTime(2026, 2, 14, 23, 0, 0, DateTimeKind.Utc));
        Assert.Equal(0, Originals().Purge());
        using (StreamReader kept = new(Originals().Open(hash)!))
        {
            Assert.Equal("a;b\n", kept.ReadToEnd());
        }

        _clock.Set(new DateTime(2026, 2, 15, 0, 0, 0, DateTimeKind.Utc));
        Assert.Null(Originals().Open(hash));
        Assert.Equal(1, Originals().Purge());
        Assert.Empty(Directory.EnumerateFiles(Place));
    }

    [Fact]
    public void Received_again_it_is_not_kept_longer()
    {
        string hash = Kept("a;b\n");
        _clock.Set(new DateTime(2026, 2, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(hash, Kept("a;b\n"));
        Assert.Equal(new DateOnly(2026, 2, 14), Originals().KeptUntil(hash));
    }

    [Fact]
    public void A_file_that_changed_since_it_was_read_is_not_kept()
    {
        Originals().Keep(_folder.Write("x.csv", "c;d\n"), Hash("a;b\n"));
        Assert.Empty(Directory.EnumerateFiles(Place));
    }

    [Fact]
    public void What_a_killed_program_left_half_copied_goes_with_the_others()
    {
        Kept("a;b\n");
        File.WriteAllText(Path.Combine(Place, $"20260115-{Hash("e")}.partial"), "e");
        _clock.Set(new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(2, Originals().Purge());
    }

    private string Place => Path.Combine(_folder.Path, "originals");

    private InboxOriginals Originals() => new(Place, 30, _clock);

    private string Kept(string text)
    {
        Originals().Keep(_folder.Write("x.csv", text), Hash(text));
        return Hash(text);
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
