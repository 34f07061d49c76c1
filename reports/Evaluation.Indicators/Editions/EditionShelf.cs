using System.Globalization;

namespace Evaluation.Indicators.Editions;

/// <summary>The editions of a territory, side by side in one folder.</summary>
/// <param name="path">The folder.</param>
public sealed class EditionShelf(string path)
{
    /// <summary>The folder.</summary>
    public string Path { get; } = path;

    /// <summary>Every edition, by year, audience and number.</summary>
    /// <exception cref="IndicatorRefusal">The manifest of one can't be read.</exception>
    public IReadOnlyList<Edition> All() => [.. Folders()
        .Where(folder => File.Exists(System.IO.Path.Combine(folder, Edition.ManifestFile)))
        .Select(Edition.Read)
        .OrderBy(edition => edition.Manifest.Year, StringComparer.Ordinal)
        .ThenBy(edition => edition.Manifest.Audience, StringComparer.Ordinal)
        .ThenBy(edition => Number(edition.Id))];

    /// <summary>The edition of a name, the folder of one, or the last published of a year.</summary>
    /// <param name="asked">A name, a path or a year.</param>
    /// <exception cref="IndicatorRefusal">There is none.</exception>
    public Edition Find(string asked)
    {
        string named = System.IO.Path.Combine(Path, asked);
        return IsEdition(named) ? Edition.Read(named)
            : IsEdition(asked) ? Edition.Read(asked)
            : All().Where(edition => edition.Manifest.Year == asked && edition.Manifest.Sequence is not null).MaxBy(edition => edition.Manifest.Sequence)
            ?? throw new IndicatorRefusal($"[{asked}] n'est ni une édition de [{Path}], ni une année publiée\u00a0: « evaluation edition list » les donne");
    }

    /// <summary>The last edition published; null before the first.</summary>
    internal Edition? LastPublished() => All().Where(edition => edition.Manifest.Sequence is not null).MaxBy(edition => edition.Manifest.Sequence);

    /// <summary>The shelf that an edition stands on.</summary>
    internal static EditionShelf Of(Edition edition) => new(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(edition.Path))!);

    /// <summary>The editions beside one, that one apart.</summary>
    internal static IEnumerable<Edition> Beside(Edition edition)
    {
        string own = System.IO.Path.GetFullPath(edition.Path);
        foreach (string folder in Of(edition).Folders().Where(folder => System.IO.Path.GetFullPath(folder) != own && IsEdition(folder)))
        {
            if (Readable(folder) is Edition other)
            {
                yield return other;
            }
        }
    }

    /// <summary>The next name for a year and an audience.</summary>
    internal string NextId(string year, string audience)
    {
        string stem = $"{year}-{audience}-";
        int last = Folders().Select(folder => System.IO.Path.GetFileName(folder)!).Where(name => name.StartsWith(stem, StringComparison.Ordinal)).Select(Number).DefaultIfEmpty(0).Max();
        return string.Create(CultureInfo.InvariantCulture, $"{stem}{last + 1}");
    }

    /// <summary>Keeps others from changing editions while this one does.</summary>
    /// <exception cref="IndicatorRefusal">Another does.</exception>
    internal FileStream Alone()
    {
        Directory.CreateDirectory(Path);
        try
        {
            return new FileStream(System.IO.Path.Combine(Path, ".verrou"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw new IndicatorRefusal($"un autre programme modifie les éditions de [{Path}]\u00a0: réessayer dans un instant");
        }
    }

    private IEnumerable<string> Folders() => Directory.Exists(Path) ? Directory.EnumerateDirectories(Path).Where(folder => !System.IO.Path.GetFileName(folder).StartsWith('.')).Order(StringComparer.Ordinal) : [];

    private static bool IsEdition(string folder) => File.Exists(System.IO.Path.Combine(folder, Edition.ManifestFile));

    private static int Number(string id) => int.TryParse(id[(id.LastIndexOf('-') + 1)..], CultureInfo.InvariantCulture, out int number) ? number : 0;

    private static Edition? Readable(string folder)
    {
        try
        {
            return Edition.Read(folder);
        }
        catch (IndicatorRefusal)
        {
            return null;
        }
    }
}
