using System.Text;
using System.Text.Json;
using Evaluation.Indicators.Editions.Sealing;

namespace Evaluation.Indicators.Editions;

/// <summary>Looks whether an edition still is what was written, from its folder alone.</summary>
/// <param name="edition">The edition.</param>
public sealed class EditionVerification(Edition edition)
{
    /// <summary>The edition.</summary>
    public Edition Edition { get; } = edition;

    /// <summary>What is wrong, a sentence each; empty when all holds.</summary>
    /// <param name="seal">Hash of the manifest as it was written down elsewhere; null when nobody did.</param>
    public IReadOnlyList<string> Faults(string? seal = null) => [.. SealFaults(seal), .. FileFaults(), .. FigureFaults(), .. CommentFaults(), .. StateFaults(), .. ChainFaults()];

    /// <summary>Whether the manifest, which says what all other files must be, was itself compared with something: its seal, or what a later edition attests.</summary>
    /// <param name="seal">Hash of the manifest as it was written down elsewhere; null when nobody did.</param>
    public bool IsManifestCompared(string? seal) => seal is not null || Attesting().Any();

    /// <summary>What can't be told from here, a sentence each.</summary>
    /// <param name="seal">Hash of the manifest as it was written down elsewhere; null when nobody did.</param>
    public IReadOnlyList<string> Unknown(string? seal = null) =>
    [
        .. IsManifestCompared(seal) ? [] : new[] { $"{Edition.ManifestFile} lui-même n'est comparé à rien\u00a0: donnez --seal avec l'empreinte écrite au procès-verbal, ou gardez à côté l'édition qui suit, qui l'atteste." },
        .. Edition.Manifest.Previous is PreviousEdition previous && !File.Exists(ManifestBeside(previous.Edition))
            ? new[] { $"L'édition précédente [{previous.Edition}] n'est pas à côté\u00a0: la chaîne n'est pas vérifiée au-delà de celle-ci." }
            : [],
    ];

    /// <summary>Files that are missing, changed or added; folders too.</summary>
    internal IEnumerable<string> FileFaults()
    {
        foreach (EditionFile file in Edition.Manifest.Files)
        {
            if (!File.Exists(Edition.Place(file.Name)))
            {
                yield return $"{file.Name} manque.";
            }
            else if (EditionFile.Of(file.Name, Edition.Bytes(file.Name)) != file)
            {
                yield return $"{file.Name} a changé depuis que l'édition est écrite\u00a0: son empreinte n'est plus {file.Sha256[..12]}….";
            }
        }

        foreach (string added in Directory.EnumerateFileSystemEntries(Edition.Path).Select(entry => Path.GetFileName(entry)).Where(name => name != Edition.ManifestFile && Edition.Manifest.Files.All(file => file.Name != name)).Order(StringComparer.Ordinal))
        {
            yield return $"{added} n'est pas de l'édition\u00a0: le manifeste ne le nomme pas.";
        }
    }

    private IEnumerable<string> SealFaults(string? seal) => seal is null || seal.Trim().Equals(Edition.ManifestSha256, StringComparison.OrdinalIgnoreCase) ? []
        : [$"{Edition.ManifestFile} n'a pas l'empreinte donnée\u00a0: il a {Edition.ManifestSha256}."];

    private IEnumerable<string> FigureFaults()
    {
        IReadOnlyList<EditionFigure>? figures = Rows<EditionFigure>(Edition.FiguresFile, out string? fault);
        if (figures is null)
        {
            return fault is null ? [] : [fault];
        }

        HashSet<(string, int)> versions = [.. Edition.Manifest.Contracts.Select(text => (text.Name, text.Version))];
        return
        [
            .. figures.Zip(figures.Skip(1)).Where(pair => string.CompareOrdinal(pair.First.Id, pair.Second.Id) >= 0).Select(pair => $"{Edition.FiguresFile}\u00a0: [{pair.Second.Id}] est répété ou n'est pas à sa place."),
            .. figures.Where(figure => figure is { Hidden: true } and not { Numerator: null, Denominator: null, Value: null }).Select(figure => $"{Edition.FiguresFile}\u00a0: [{figure.Id}] est masqué et porte un nombre."),
            .. figures.Where(figure => !versions.Contains((figure.Contract, figure.Version))).Select(figure => $"{Edition.FiguresFile}\u00a0: [{figure.Id}] suit {figure.Contract} v{figure.Version}, que le manifeste ne nomme pas."),
        ];
    }

    private IEnumerable<string> CommentFaults()
    {
        IReadOnlyList<FigureComment> comments = Rows<FigureComment>(Edition.CommentsFile, out string? fault) ?? [];
        HashSet<string> ids = [.. Rows<EditionFigure>(Edition.FiguresFile, out _)?.Select(figure => figure.Id) ?? []];
        return [.. fault is null ? [] : new[] { fault }, .. comments.Where(comment => !ids.Contains(comment.Figure)).Select(comment => $"{Edition.CommentsFile}\u00a0: [{comment.Figure}] n'est pas un chiffre de l'édition.")];
    }

    private IEnumerable<string> StateFaults()
    {
        IReadOnlyList<StateChange> states = Edition.Manifest.States;
        return
        [
            .. states[0].State == EditionState.Draft ? [] : new[] { $"La première étape est [{states[0].State.French()}], et non [{EditionState.Draft.French()}]." },
            .. states.Zip(states.Skip(1)).Where(pair => !EditionStates.After(pair.First.State).Contains(pair.Second.State) || pair.Second.At < pair.First.At).Select(pair => $"L'étape [{pair.Second.State.French()}] du {pair.Second.At:dd/MM/yyyy} ne peut pas suivre [{pair.First.State.French()}] du {pair.First.At:dd/MM/yyyy}."),
            .. (Edition.State.State == EditionState.Published) == Edition.Manifest.Sequence is not null ? [] : new[] { "Seule une édition publiée a un rang dans la chaîne, et toute édition publiée en a un." },
        ];
    }

    // What an edition says of the one before it, and what those after it say of it.
    private IEnumerable<string> ChainFaults()
    {
        EditionManifest manifest = Edition.Manifest;
        if (manifest.Previous is PreviousEdition previous && ManifestBeside(previous.Edition) is var file && File.Exists(file) && EditionFile.HashOf(File.ReadAllBytes(file)) != previous.ManifestSha256)
        {
            yield return $"La chaîne est rompue\u00a0: l'édition précédente [{previous.Edition}] n'est plus celle que celle-ci atteste.";
        }

        foreach (Edition other in Attesting().Where(other => other.Manifest.Previous!.ManifestSha256 != Edition.ManifestSha256))
        {
            yield return $"La chaîne est rompue\u00a0: l'édition suivante [{other.Id}] atteste un autre manifeste que celui-ci.";
        }

        if (manifest is { Sequence: > 1, Previous: null })
        {
            yield return $"La chaîne est rompue\u00a0: l'édition porte le rang {manifest.Sequence} et ne nomme pas la précédente.";
        }
    }

    // Editions beside it that say what its manifest was when they were published.
    private IEnumerable<Edition> Attesting() => EditionShelf.Beside(Edition).Where(other => other.Manifest.Previous?.Edition == Edition.Id);

    private string ManifestBeside(string other) => Path.Combine(Edition.Path, "..", other, Edition.ManifestFile);

    private IReadOnlyList<T>? Rows<T>(string file, out string? fault)
    {
        fault = null;
        if (!File.Exists(Edition.Place(file)))
        {
            return null;
        }

        try
        {
            return EditionJson.Rows<T>(Encoding.UTF8.GetString(Edition.Bytes(file)));
        }
        catch (JsonException wrong)
        {
            fault = $"{file} ne se lit pas\u00a0: {wrong.Message}.";
            return null;
        }
    }
}
