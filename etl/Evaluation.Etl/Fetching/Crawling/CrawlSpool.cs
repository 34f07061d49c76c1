using System.Globalization;
using System.Text.Json;

namespace Evaluation.Etl.Fetching.Crawling;

/// <summary>
/// The lines of a crawl under way and how far it has come. A page is on disk before the state that counts it, so that a process or a machine
/// that stops between two pages, or within one, leaves what can be taken up again: bytes past the state are cut off.
/// </summary>
internal sealed class CrawlSpool : IDisposable
{
    private const string StateFile = "etat.json";
    private readonly string _folder;
    private readonly string _feed;
    private FileStream? _lines;

    /// <summary>A spool in the work folder of a feed.</summary>
    internal CrawlSpool(string folder, string feed) => (_folder, _feed) = (folder, feed);

    /// <summary>The crawl that was cut short, if it may be taken up again; whatever else is there goes.</summary>
    /// <param name="key">What is asked for.</param>
    /// <param name="notBefore">When it must have begun.</param>
    internal CrawlState? Resume(string key, DateTime notBefore)
    {
        CrawlState? state = Read();
        if (state is null || state.Key != key || state.StartedAt < notBefore || !Holds(state))
        {
            Clear();
            return null;
        }

        _lines = new FileStream(PathOf(state), FileMode.Open, FileAccess.Write, FileShare.Read, 1);
        _lines.SetLength(state.Bytes);
        _lines.Position = state.Bytes;
        return state;
    }

    /// <summary>Begins a crawl, forgetting any other.</summary>
    internal void Begin(CrawlState state)
    {
        Clear();
        _lines = new FileStream(PathOf(state), FileMode.Create, FileAccess.Write, FileShare.Read, 1);
        Write(state);
    }

    /// <summary>Adds lines, then the state that counts them.</summary>
    internal void Add(ReadOnlyMemory<byte> lines, CrawlState state)
    {
        _lines!.Write(lines.Span);
        _lines.Flush(flushToDisk: true);
        Write(state);
    }

    /// <summary>Where lines of one large answer go; they count once <see cref="Add"/> says so.</summary>
    internal FileStream Lines => _lines!;

    /// <summary>Ends the crawl; returns the file of its lines.</summary>
    internal string Close(CrawlState state)
    {
        Dispose();
        return PathOf(state);
    }

    /// <summary>Removes lines and state.</summary>
    internal void Clear()
    {
        Dispose();
        foreach (string path in Directory.EnumerateFiles(_folder).Where(path => Path.GetFileName(path) == StateFile || path.EndsWith(".jsonl", StringComparison.Ordinal) || path.EndsWith(".part", StringComparison.Ordinal)))
        {
            File.Delete(path);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _lines?.Dispose();
        _lines = null;
    }

    private string PathOf(CrawlState state) => Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"{_feed}-{state.StartedAt:yyyyMMdd'T'HHmmss'Z'}.jsonl"));

    private bool Holds(CrawlState state) => File.Exists(PathOf(state)) && new FileInfo(PathOf(state)).Length >= state.Bytes;

    private CrawlState? Read()
    {
        string path = Path.Combine(_folder, StateFile);
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<CrawlState>(File.ReadAllBytes(path)) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Write(CrawlState state) => DurableText.Write(Path.Combine(_folder, StateFile), JsonSerializer.SerializeToUtf8Bytes(state));
}
