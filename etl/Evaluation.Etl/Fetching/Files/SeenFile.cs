using System.Text.Json;

namespace Evaluation.Etl.Fetching.Files;

/// <summary>What a partner said of the file that was loaded last.</summary>
/// <param name="Address">The address declared.</param>
/// <param name="ETag">Its version, as the server words it.</param>
/// <param name="LastModified">When it last changed, as the server words it.</param>
internal sealed record SeenFile(string Address, string? ETag, string? LastModified)
{
    private const string Name = "vu.json";

    /// <summary>Reads it; null when nothing was loaded from that address.</summary>
    internal static SeenFile? Read(string folder, string address)
    {
        string path = Path.Combine(folder, Name);
        try
        {
            return File.Exists(path) && JsonSerializer.Deserialize<SeenFile>(File.ReadAllBytes(path)) is { } seen && seen.Address == address ? seen : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Remembers it.</summary>
    internal void Write(string folder) => DurableText.Write(Path.Combine(folder, Name), JsonSerializer.SerializeToUtf8Bytes(this));

    /// <summary>Headers that ask for the file only if it is another.</summary>
    internal IReadOnlyList<KeyValuePair<string, string>> Conditions() =>
    [
        .. ETag is null ? [] : new[] { KeyValuePair.Create("If-None-Match", ETag) },
        .. LastModified is null ? [] : new[] { KeyValuePair.Create("If-Modified-Since", LastModified) },
    ];
}
