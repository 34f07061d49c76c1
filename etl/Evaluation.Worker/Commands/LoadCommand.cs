using System.CommandLine;
using System.Globalization;
using Evaluation.Etl;
using Evaluation.Etl.Partners;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Printing;

namespace Evaluation.Worker.Commands;

/// <summary><c>load</c>: loads files that a partner delivered.</summary>
internal static class LoadCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(TimeProvider clock)
    {
        Argument<string> feed = new("PARTENAIRE/FLUX") { Description = "Flux par lequel les fichiers sont livrés." };
        Argument<string[]> files = new("FICHIER") { Description = "Fichiers livrés.", Arity = ArgumentArity.OneOrMore };
        Option<string?> asOf = new("--as-of") { Description = "Jour auquel les données ont été arrêtées, quand le fichier ne le dit pas (aaaa-mm-jj).", HelpName = "JOUR" };
        Option<string?> accept = new("--accept") { Description = "Raison de charger quand même une livraison qu'un seuil refuse ; elle est gardée avec le contrôle.", HelpName = "RAISON" };
        Option<bool> correction = new("--correction") { Description = "Les fichiers ne corrigent que quelques lignes : rien n'est fermé pour absence (un classeur renvoyé par « evaluation returns » le dit lui-même)." };
        Option<string> folder = CommonOptions.Folder();
        Command command = new("load", "Charge des livraisons : lues, contrôlées, archivées ; tout ou rien pour chaque fichier.") { feed, files, asOf, accept, correction, folder };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(feed), parsed.GetRequiredValue(files), Day(parsed.GetValue(asOf)), Reason(parsed.GetValue(accept)), parsed.GetValue(correction), clock));
        return command;
    }

    private static int Run(string path, string code, string[] files, DateTime? asOf, string? accepted, bool correction, TimeProvider clock)
    {
        if (files.Index().Where(file => !File.Exists(file.Item)).Select(file => $"fichier {file.Index + 1} sur {files.Length}").ToArray() is { Length: > 0 } absent)
        {
            throw new UsageFault($"Fichier introuvable\u00a0: {string.Join(", ", absent)}. Rien n'est chargé.");
        }

        using SteadyWorkplace workplace = new(path, clock, Console.Error);
        List<LoadReport> reports = [.. files.Select(file => workplace.Do(open => Load(open, code, file, asOf, accepted, correction)))];
        LoadReportPrint.Print(reports);
        return reports.Exists(report => report.Refusal is not null) ? ExitCode.Refused : ExitCode.Done;
    }

    private static LoadReport Load(Workplace workplace, string code, string file, DateTime? asOf, string? accepted, bool correction)
    {
        Feed feed = workplace.Folder.Partners.Find(code);
        return LoadProgress.Show(code, LoadProgress.Lines(file), progress => workplace.Loader().Load(feed, file, asOf, progress, accepted, correction));
    }

    private static string? Reason(string? text) =>
        text is null || text.Trim().Length >= 3 ? text?.Trim() : throw new UsageFault("--accept demande une raison\u00a0: pourquoi cette livraison est chargée malgré ses seuils.");

    private static DateTime? Day(string? text) =>
        text is null ? null
        : DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day) ? day
        : throw new UsageFault($"--as-of [{text}] n'est pas une date aaaa-mm-jj.");
}
