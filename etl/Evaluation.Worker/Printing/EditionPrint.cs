using Evaluation.Indicators.Editions;
using Spectre.Console;

namespace Evaluation.Worker.Printing;

/// <summary>Prints editions.</summary>
internal static class EditionPrint
{
    private const int Most = 10;

    /// <summary>A draft just written.</summary>
    internal static void Written(Edition edition, TextWriter output)
    {
        IReadOnlyList<EditionFigure> figures = edition.Figures();
        output.WriteLine($"Édition [{edition.Id}], brouillon, chargement {edition.Manifest.AsOf}\u00a0: {French.Count(figures.Count, "chiffre", "chiffres")}, dont {French.Count(figures.Count(figure => figure.Hidden), "masqué", "masqués")}.");
        output.WriteLine($"  {Path.GetFullPath(edition.Path)}");
    }

    /// <summary>An edition brought to another state.</summary>
    internal static void Moved(Edition edition, TextWriter output)
    {
        output.WriteLine($"Édition [{edition.Id}]\u00a0: {edition.State.State.French()}.");
        if (edition.State.State == EditionState.Published)
        {
            output.WriteLine($"Empreinte du manifeste, à noter au compte rendu\u00a0: {edition.ManifestSha256}");
        }
    }

    /// <summary>All editions.</summary>
    internal static void List(IReadOnlyList<Edition> editions)
    {
        if (editions.Count == 0)
        {
            AnsiConsole.WriteLine("Aucune édition : « evaluation edition draft » en prépare une.");
            return;
        }

        Table table = new Table().Border(TableBorder.Rounded).AddColumns("édition", "état", "depuis", "par", "chargement", "rang");
        foreach (Edition edition in editions)
        {
            table.AddRow([.. new[] { edition.Id, edition.State.State.French(), Moment(edition.State.At), edition.State.By, French.Count(edition.Manifest.AsOf), edition.Manifest.Sequence?.ToString(French.Culture) ?? "–" }.Select(Markup.Escape)]);
        }

        AnsiConsole.Write(table);
    }

    /// <summary>One edition.</summary>
    internal static void Show(Edition edition, TextWriter output)
    {
        EditionManifest manifest = edition.Manifest;
        IReadOnlyList<EditionFigure> figures = edition.Figures();
        output.WriteLine($"Édition [{edition.Id}] · {manifest.Territory} · {manifest.Year} · {edition.State.State.French()}");
        output.WriteLine($"  connue au chargement {manifest.AsOf} ({manifest.KnownOn:dd/MM/yyyy}), programme {manifest.Program}, seuil {manifest.Parameters.ThresholdApplied}");
        output.WriteLine($"  plan\u00a0: {(manifest.Plan is EditionText plan ? $"{plan.Name} v{plan.Version}" : "aucun")}\u00a0; {French.Count(manifest.Contracts.Count, "texte de définition", "textes de définition")}\u00a0; {French.Count(manifest.Deliveries.Count, "livraison", "livraisons")}");
        output.WriteLine($"  {French.Count(figures.Count, "chiffre", "chiffres")}, dont {French.Count(figures.Count(figure => figure.Hidden), "masqué", "masqués")}\u00a0; fichiers\u00a0: {string.Join(", ", manifest.Files.Select(file => file.Name))}");
        output.WriteLine($"  manifeste\u00a0: {edition.ManifestSha256}{(manifest.Previous is PreviousEdition previous ? $", après [{previous.Edition}]" : "")}");
        foreach (StateChange state in manifest.States)
        {
            output.WriteLine($"  {Moment(state.At)} · {state.State.French()} · {state.By}{(state.Note is null ? "" : $" · {state.Note}")}");
        }

        foreach (FigureComment comment in edition.Comments())
        {
            output.WriteLine($"  {Moment(comment.At)} · {comment.By} · {comment.Figure} · {comment.Text}");
        }
    }

    /// <summary>What came of computing an edition again.</summary>
    internal static void Again(Edition edition, IReadOnlyList<string> differing, TextWriter output)
    {
        output.WriteLine(differing.Count == 0
            ? $"Recalculée comme on savait au chargement {edition.Manifest.AsOf}\u00a0: les mêmes chiffres, octet pour octet."
            : $"Recalculée comme on savait au chargement {edition.Manifest.AsOf}, par le programme {Warehouse.ProgramVersion.Text}\u00a0: {French.Count(differing.Count, "chiffre diffère", "chiffres diffèrent")}. Un effacement de personne ou une autre version du programme l'explique\u00a0; le dossier scellé fait foi.");
        Some(differing, output);
    }

    /// <summary>What came of a verification.</summary>
    internal static void Verified(EditionVerification verification, string? seal, IReadOnlyList<string> faults, TextWriter output)
    {
        Edition edition = verification.Edition;
        output.WriteLine(faults.Count == 0
            ? $"Édition [{edition.Id}], {edition.State.State.French()}\u00a0: {French.Count(edition.Manifest.Files.Count, "fichier conforme", "fichiers conformes")}, {(verification.IsManifestCompared(seal) ? "rien n'a changé" : "tels que le manifeste les dit")} et les documents disent les chiffres scellés."
            : $"Édition [{edition.Id}], {edition.State.State.French()}\u00a0: {French.Count(faults.Count, "défaut", "défauts")}.");
        Some(faults, output);
        Some(verification.Unknown(seal), output);
    }

    private static void Some(IReadOnlyList<string> lines, TextWriter output)
    {
        foreach (string line in lines.Take(Most))
        {
            output.WriteLine($"  {line}");
        }

        if (lines.Count > Most)
        {
            output.WriteLine($"  … et {French.Count(lines.Count - Most, "autre", "autres")}.");
        }
    }

    private static string Moment(DateTime utc) => utc.ToString("dd/MM/yyyy HH:mm 'UTC'", French.Culture);
}
