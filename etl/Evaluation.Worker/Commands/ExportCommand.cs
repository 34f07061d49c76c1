using System.CommandLine;
using Evaluation.Indicators.Disclosure;
using Evaluation.Reports.Yearly;
using Evaluation.Segments.Exporting;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Tables;

namespace Evaluation.Worker.Commands;

/// <summary><c>export</c>: writes tables for analysts, protected as for any reader.</summary>
internal static class ExportCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(TimeProvider clock) => new("export", "Écrit des tableaux pour l'analyse, protégés.") { Segments(clock) };

    private static Command Segments(TimeProvider clock)
    {
        Option<string> output = new("--out") { Description = "Dossier où écrire.", HelpName = "DOSSIER", Required = true };
        Option<bool> parquet = new("--parquet") { Description = "Écrire en Parquet." };
        Option<bool> csv = new("--csv") { Description = "Écrire en CSV (ce qui est fait si rien n'est dit)." };
        Option<Audience> audience = AudienceOption.OfAll(Audience.Analyst);
        Option<int?> asOf = CommonOptions.AsOf();
        Option<string> folder = CommonOptions.Folder();
        Command command = new("segments", "Écrit le dernier calcul de chaque regroupement : segments, caractères, catégories, territoires, personnes réunies par groupes d'au moins autant que le seuil, et le dictionnaire des colonnes.") { output, parquet, csv, audience, asOf, folder };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(parquet) && parsed.GetValue(csv))
            {
                throw new UsageFault("--parquet et --csv ensemble\u00a0: choisir l'un des deux.");
            }

            using Workplace workplace = Workplace.OpenReadOnly(parsed.GetRequiredValue(folder), clock);
            SegmentExport export = new(workplace.Database.Session, parsed.GetValue(asOf) ?? workplace.Database.LatestLoad(), parsed.GetValue(audience), (figures, period) => YearlyQuestions.Beside(figures, period, parsed.GetValue(audience)));
            foreach (string file in TableFiles.Write(export.Tables(), parsed.GetRequiredValue(output), parsed.GetValue(parquet) ? ExportFormat.Parquet : ExportFormat.Csv))
            {
                Console.Out.WriteLine(file);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
