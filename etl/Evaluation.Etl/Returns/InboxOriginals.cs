using System.Globalization;
using System.Security.Cryptography;

namespace Evaluation.Etl.Returns;

/// <summary>
/// Originals as received, of deliveries with rejected lines whose archived copy names nobody any more: kept for a short, declared time so that
/// the lines can go back to the partner, readable by their owner only, then deleted.
/// </summary>
/// <param name="folder">Where they are.</param>
/// <param name="keepDays">Days they are kept.</param>
/// <param name="clock">Tells the day.</param>
public sealed class InboxOriginals(string folder, int keepDays, TimeProvider clock)
{
    private const string DayFormat = "yyyyMMdd";
    private const string Unfinished = ".partial";

    /// <summary>Days an original is kept.</summary>
    public int KeepDays { get; } = keepDays;

    /// <summary>Keeps the file of that hash; one that changed meanwhile is not kept.</summary>
    public void Keep(string path, string sha256)
    {
        MakeFolder();
        if (Find(sha256) is not null)
        {
            return;
        }

        string name = Path.Combine(folder, $"{Today().ToString(DayFormat, CultureInfo.InvariantCulture)}-{sha256}");
        if (Copy(path, name + Unfinished) == sha256)
        {
            File.Move(name + Unfinished, name, overwrite: true);
        }
        else
        {
            File.Delete(name + Unfinished);
        }
    }

    /// <summary>The original of that hash; null when it is not kept, or no longer.</summary>
    public Stream? Open(string sha256) => Find(sha256) is string path ? File.OpenRead(path) : null;

    /// <summary>Last day on which the original of that hash is kept; null when it is not kept.</summary>
    public DateOnly? KeptUntil(string sha256) => Find(sha256) is string path ? DayOf(path)?.AddDays(KeepDays) : null;

    /// <summary>Deletes the originals of these hashes, which name somebody who must not stay; returns how many there were.</summary>
    public int Delete(IEnumerable<string> sha256)
    {
        string[] kept = [.. sha256.Distinct().Select(Find).OfType<string>()];
        foreach (string path in kept)
        {
            File.Delete(path);
        }

        return kept.Length;
    }

    /// <summary>Deletes those whose time is over; returns how many.</summary>
    public int Purge()
    {
        if (!Directory.Exists(folder))
        {
            return 0;
        }

        string[] over = [.. Directory.EnumerateFiles(folder).Where(IsOver)];
        foreach (string path in over)
        {
            File.Delete(path);
        }

        return over.Length;
    }

    private string? Find(string sha256) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, $"*-{sha256}").FirstOrDefault(path => !IsOver(path))
        : null;

    private bool IsOver(string path) => DayOf(path) is DateOnly day && day.AddDays(KeepDays) < Today();

    private static DateOnly? DayOf(string path) =>
        DateOnly.TryParseExact(Path.GetFileName(path).Split('-')[0], DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    private void MakeFolder()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private DateOnly Today() => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private static string Copy(string from, string to)
    {
        FileStreamOptions options = new() { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using FileStream source = File.OpenRead(from);
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using FileStream target = new(to, options);
        byte[] block = new byte[1 << 16];
        for (int read = source.Read(block); read > 0; read = source.Read(block))
        {
            hash.AppendData(block, 0, read);
            target.Write(block, 0, read);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
