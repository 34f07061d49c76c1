using System.Globalization;
using System.IO.Enumeration;
using Evaluation.Etl.Deliveries;
using Evaluation.Etl.Fetching.Declared;
using Evaluation.Etl.Partners;

namespace Evaluation.Etl.Fetching.Folders;

/// <summary>
/// A folder where somebody puts files. Whole ones are deliveries, in the order of their names; loaded, each moves to <c>traites</c> beside, refused to
/// <c>refuses</c>. Killed between the two, the program finds the file again, and the warehouse says that it holds it.
/// </summary>
internal sealed class FolderInbox(FolderFetch inbox, string folder, TimeProvider clock)
{
    private const string Done = "traites";
    private const string Refused = "refuses";
    private static readonly TimeSpan Blink = TimeSpan.FromSeconds(2);
    private static readonly string[] Unfinished = [".part", ".partial", ".tmp", ".filepart", ".crdownload"];
    private readonly string _path = Path.GetFullPath(Path.Combine(folder, inbox.Path));

    /// <summary>Takes the files that are whole.</summary>
    internal async Task<FetchOutcome> TakeAsync(Feed feed, FetchAsked asked, CancellationToken cancellationToken)
    {
        (IReadOnlyList<InboxFile> whole, IReadOnlyList<InboxFile> waiting) = await SortAsync(asked, cancellationToken).ConfigureAwait(false);
        return new FetchOutcome(feed.Code, [.. whole.Select(file => new FetchedDelivery(file.Path, null, report => Settle(file, report)))], Notes(whole, waiting), null);
    }

    /// <summary>Says which files there are.</summary>
    internal async Task<FetchOutcome> LookAsync(Feed feed, FetchAsked asked, CancellationToken cancellationToken)
    {
        (IReadOnlyList<InboxFile> whole, IReadOnlyList<InboxFile> waiting) = await SortAsync(asked, cancellationToken).ConfigureAwait(false);
        return new FetchOutcome(feed.Code, [], [.. whole.Select(file => string.Create(CultureInfo.InvariantCulture, $"Un fichier à prendre ({file.Length} octets).")), .. Notes(whole, waiting)], null);
    }

    // A file is whole when nobody has touched it for a while and it stays as it is between two looks.
    private async Task<(IReadOnlyList<InboxFile> Whole, IReadOnlyList<InboxFile> Waiting)> SortAsync(FetchAsked asked, CancellationToken cancellationToken)
    {
        if ((asked.From ?? asked.To) is not null)
        {
            throw new FetchFault("un dossier se prend entier : retirez « --from » et « --to »");
        }

        IReadOnlyList<InboxFile> first = Look();
        if (first.Count == 0)
        {
            return ([], []);
        }

        await Task.Delay(Blink, clock, cancellationToken).ConfigureAwait(false);
        HashSet<InboxFile> second = [.. Look()];
        return ([.. first.Where(file => IsQuiet(file) && second.Contains(file))], [.. first.Where(file => !IsQuiet(file) || !second.Contains(file))]);
    }

    private IReadOnlyList<InboxFile> Look()
    {
        if (!Directory.Exists(_path))
        {
            throw new FetchFault($"le dossier [{inbox.Path}] n'existe pas : créez-le, ou corrigez « path » du flux");
        }

        return [.. new DirectoryInfo(_path).EnumerateFiles().Where(IsCandidate).Select(file => new InboxFile(file.FullName, file.Length, file.LastWriteTimeUtc)).OrderBy(file => file.Name, StringComparer.Ordinal)];
    }

    private bool IsCandidate(FileInfo file) =>
        !file.Name.StartsWith('.') && !Unfinished.Contains(file.Extension, StringComparer.OrdinalIgnoreCase) && FileSystemName.MatchesSimpleExpression(inbox.Pattern, file.Name);

    private bool IsQuiet(InboxFile file) => (clock.GetUtcNow().UtcDateTime - file.WrittenAt).Duration() >= inbox.Quiet;

    private void Settle(InboxFile file, LoadReport report)
    {
        string target = Free(Directory.CreateDirectory(Path.Combine(_path, report.Refusal is null ? Done : Refused)).FullName, file.Name);
        if (report.Refusal is { } refusal)
        {
            File.WriteAllText($"{target}.motif.txt", $"{refusal}\n");
        }

        File.Move(file.Path, target);
        DurableFolder.Flush(Path.GetDirectoryName(target)!);
        DurableFolder.Flush(_path);
    }

    private string Free(string place, string name)
    {
        string target = Path.Combine(place, name);
        for (DateTime at = clock.GetUtcNow().UtcDateTime; File.Exists(target); at = at.AddSeconds(1))
        {
            target = Path.Combine(place, string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(name)}-{at:yyyyMMdd'T'HHmmss'Z'}{Path.GetExtension(name)}"));
        }

        return target;
    }

    private static IReadOnlyList<string> Notes(IReadOnlyList<InboxFile> whole, IReadOnlyList<InboxFile> waiting) =>
    [
        .. waiting.Select(_ => "Un fichier est encore en cours d'écriture, ou vient de l'être\u00a0: il sera pris la prochaine fois."),
        .. whole.Count + waiting.Count > 0 ? [] : new[] { "Le dossier n'a aucun fichier nouveau." },
    ];
}
