using Evaluation.Declared;
using Evaluation.Indicators.Editions;
using Evaluation.Indicators.Editions.Differences;
using Evaluation.Indicators.Plan;
using Spectre.Console;

namespace Evaluation.Worker.Printing;

/// <summary>Prints what of an edition would differ today; the same is kept from readers as in the edition itself.</summary>
internal static class DifferencePrint
{
    /// <summary>Prints the differences, then what was learned in between.</summary>
    internal static void Print(EditionDifferences differences)
    {
        AnsiConsole.WriteLine($"Édition [{differences.Edition.Edition}], connue au chargement {differences.Edition.AsOf}, comparée au chargement {differences.AsOf} : {French.Count(differences.Figures.Count, "chiffre serait différent", "chiffres seraient différents")}, {French.Count(differences.Same, "serait le même", "seraient les mêmes")}.");
        if (differences.Figures.Count > 0)
        {
            Table table = new Table().Border(TableBorder.Rounded).AddColumns("chiffre", "publié", "aujourd'hui", "révision", "pourquoi");
            foreach (FigureDifference one in differences.Figures)
            {
                table.AddRow([.. Cells(one).Select(Markup.Escape)]);
            }

            AnsiConsole.Write(table);
        }

        foreach (JournalLoad load in differences.Loads)
        {
            AnsiConsole.WriteLine($"  chargement {load.LoadKey} · {KindOf(load.Kind)} · {load.Subject} · {French.Count(load.RowsOpened, "ligne ouverte", "lignes ouvertes")}, {French.Count(load.RowsClosed, "fermée", "fermées")}");
        }
    }

    private static string KindOf(string kind) => kind switch
    {
        "delivery" => "livraison",
        "replay" => "relecture",
        "withdrawal" => "retrait",
        "declared" => "fichiers déclarés",
        "reference" => "référentiel",
        "evaluation" => "évaluation",
        "erasure" => "effacement",
        "segments" => "segments",
        _ => kind,
    };

    private static IEnumerable<string> Cells(FigureDifference one) => [Name(one.Figure), Before(one), After(one), Change(one), Why(one)];

    private static string Name(EditionFigure figure) => string.Join(" · ", new[] { $"{figure.Contract} {figure.Label}", string.Join(", ", figure.Slices.Select(slice => slice.Label)), figure.Filter.Count == 0 ? "tout ce qui est livré" : "", figure.Period, figure.Promise is FigurePromise promise ? $"plan, {promise.Objective}" : "" }.Where(part => part.Length > 0));

    private static string Before(FigureDifference one) => one switch
    {
        { Kind: DifferenceKind.Assessed } => Promised(one.Before!.Promise!),
        { Before: null } => "–",
        { Before.Hidden: true } => "secret",
        _ => Number(one.Before.Value),
    };

    private static string After(FigureDifference one) => one switch
    {
        { Kind: DifferenceKind.Assessed } => Promised(one.After!.Promise!),
        { Kind: DifferenceKind.NowHidden } => "secret",
        { Kind: DifferenceKind.NowShown } => "montré",
        { After: null or { Hidden: true } } => "–",
        _ => Number(one.After.Value),
    };

    private static string Change(FigureDifference one) => one.Kind switch
    {
        DifferenceKind.BelowThreshold => "révision inférieure au seuil",
        DifferenceKind.Protected => "révision protégée",
        DifferenceKind.Appeared => "n'existait pas",
        DifferenceKind.Disappeared => "n'existe plus",
        _ => one.Change is decimal change ? Signed(change) : "",
    };

    private static string Why(FigureDifference one) => string.Join("\u00a0; ", one.Causes.Select(share => Why(share, one.Causes.Count)));

    private static string Why(CauseShare share, int count)
    {
        string words = string.Join(", ", share.Causes.Select(cause => cause.French()));
        return share.Change is decimal change && count > 1 ? $"{words} ({Signed(change)})" : words;
    }

    private static string Promised(FigurePromise promise) => $"{(SnakeCase.Parse<Assessment>(promise.Assessment) is Assessment known ? PlanPrint.Word(known) : promise.Assessment)}, cible {Number(promise.Target)}";

    private static string Signed(decimal change) => (change > 0 ? "+" : "") + Number(change);

    private static string Number(decimal? number) => number is decimal value ? value.ToString("#,##0.##", French.Culture) : "n. d.";
}
