using Evaluation.Declared;
using Evaluation.Indicators.Editions.Sealing;

namespace Evaluation.Indicators.Editions;

/// <summary>Writes editions and brings them from state to state; what is published is never touched again.</summary>
/// <param name="shelf">The editions of the territory.</param>
/// <param name="clock">The clock of states.</param>
public sealed class EditionDesk(EditionShelf shelf, TimeProvider clock)
{
    private const int LongestComment = 2000;

    /// <summary>Writes a draft.</summary>
    /// <param name="content">What goes into it.</param>
    /// <param name="by">Who writes it.</param>
    /// <param name="note">What is said of it; null for nothing.</param>
    /// <param name="documents">Writes the documents into the folder given.</param>
    /// <returns>The edition, whole on disk.</returns>
    public Edition Draft(EditionContent content, string by, string? note, Action<string> documents)
    {
        StateChange draft = Signed(EditionState.Draft, by, note);
        EditionStates.CheckSigned(by);
        using FileStream alone = shelf.Alone();
        string id = shelf.NextId(content.Period.Code, SnakeCase.Of(content.Audience));
        string beside = Path.Combine(shelf.Path, $".{id}");
        Renew(beside);
        documents(beside);
        File.WriteAllBytes(Path.Combine(beside, Edition.FiguresFile), EditionFigures.Bytes(content.Figures()));
        EditionFile[] files = [.. Directory.EnumerateFiles(beside).Order(StringComparer.Ordinal).Select(file => EditionFile.Of(Path.GetFileName(file), File.ReadAllBytes(file)))];
        File.WriteAllBytes(Path.Combine(beside, Edition.ManifestFile), Edition.Encode(content.Manifest(id, files, draft)));
        string place = Path.Combine(shelf.Path, id);
        Directory.Move(beside, place);
        return Edition.Read(place);
    }

    /// <summary>Brings an edition to another state; a publication is chained to the one before it.</summary>
    /// <exception cref="IndicatorRefusal">The state may not follow, nobody signs, or a file has changed.</exception>
    public void Move(Edition edition, EditionState state, string by, string? note)
    {
        StateChange next = Signed(state, by, note);
        EditionStates.Check(edition.Id, edition.State, next);
        using FileStream alone = shelf.Alone();
        RefuseChanged(edition);
        EditionManifest moved = edition.Manifest with { States = [.. edition.Manifest.States, next] };
        edition.Write(state == EditionState.Published ? Chained(moved) : moved);
    }

    /// <summary>Keeps a comment on a figure.</summary>
    /// <param name="edition">An edition not yet published.</param>
    /// <param name="figure">Name of the figure, or its proof key.</param>
    /// <param name="by">Who comments.</param>
    /// <param name="text">What is said.</param>
    /// <exception cref="IndicatorRefusal">The edition is published, or has no such figure.</exception>
    public void Comment(Edition edition, string figure, string by, string text)
    {
        EditionStates.RefusePublished(edition.Id, edition.State);
        EditionStates.CheckSigned(by);
        string id = Known(edition, figure);
        if (string.IsNullOrWhiteSpace(text) || text.Length > LongestComment)
        {
            throw new IndicatorRefusal($"un commentaire compte de 1 à {LongestComment} caractères");
        }

        using FileStream alone = shelf.Alone();
        RefuseChanged(edition);
        byte[] comments = EditionJson.Lines(edition.Comments().Append(new FigureComment(id, by.Trim(), Now(), text.Trim())));
        File.WriteAllBytes(edition.Place(Edition.CommentsFile), comments);
        edition.Write(edition.Manifest with { Files = [.. edition.Manifest.Files.Where(file => file.Name != Edition.CommentsFile).Append(EditionFile.Of(Edition.CommentsFile, comments)).OrderBy(file => file.Name, StringComparer.Ordinal)] });
    }

    private StateChange Signed(EditionState state, string by, string? note) => new(state, by.Trim(), Now(), string.IsNullOrWhiteSpace(note) ? null : note.Trim());

    // To the second: what people can read again.
    private DateTime Now() => new(clock.GetUtcNow().UtcTicks / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond, DateTimeKind.Utc);

    private EditionManifest Chained(EditionManifest manifest)
    {
        Edition? last = shelf.LastPublished();
        if (last is not null && new EditionVerification(last).Faults() is [string fault, ..])
        {
            throw new IndicatorRefusal($"l'édition [{last.Id}], publiée avant, n'est plus ce qu'elle était ({fault})\u00a0: la remettre depuis une sauvegarde avant d'en publier une autre");
        }

        return manifest with { Sequence = (last?.Manifest.Sequence ?? 0) + 1, Previous = last is null ? null : new PreviousEdition(last.Id, last.ManifestSha256) };
    }

    // A comment written just before the program was stopped is in its file and not yet in the manifest: the next comment tells both.
    private static void RefuseChanged(Edition edition)
    {
        if (new EditionVerification(edition).FileFaults().FirstOrDefault(fault => !fault.StartsWith(Edition.CommentsFile, StringComparison.Ordinal)) is string fault)
        {
            throw new IndicatorRefusal($"l'édition [{edition.Id}] n'est plus celle qui a été écrite ({fault})\u00a0: en préparer une autre par « evaluation edition draft »");
        }
    }

    private static string Known(Edition edition, string figure)
    {
        string id = FigureId.OfKey(figure);
        return edition.Figures().Any(known => known.Id == id) ? id
            : throw new IndicatorRefusal($"l'édition [{edition.Id}] n'a pas de chiffre [{id}]\u00a0: copier sa clé depuis la feuille des preuves, ou son « id » depuis {Edition.FiguresFile}");
    }

    private static void Renew(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
    }
}
