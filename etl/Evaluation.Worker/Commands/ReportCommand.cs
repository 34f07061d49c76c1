using System.CommandLine;
using Evaluation.Indicators.Disclosure;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Funder;
using Evaluation.Reports.Yearly;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Printing;
using Evaluation.Worker.Reporting;

namespace Evaluation.Worker.Commands;

/// <summary><c>report</c>: writes the yearly evaluation, the sheet of a partner, the pack of a funder or the segments, as a workbook and a page.</summary>
internal static class ReportCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(TimeProvider clock) => new("report", "Écrit les rapports.") { Yearly(clock), Partner(clock), Funder(clock), Segments(clock) };

    private static Command Yearly(TimeProvider clock)
    {
        Option<string> period = YearOption.Build();
        Option<string> output = new("--out") { Description = "Dossier où écrire.", HelpName = "DOSSIER", Required = true };
        Option<string?> language = LanguageOption();
        Option<Audience> audience = AudienceOption.OfAll();
        Option<int?> asOf = CommonOptions.AsOf();
        Option<bool> pdf = Pdf();
        Option<string> folder = CommonOptions.Folder();
        Command command = new("yearly", "Écrit l'évaluation de l'année : rapport-AAAA.xlsx et rapport-AAAA.html.") { period, output, language, audience, asOf, pdf, folder };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(folder),
            new YearlyOrder(YearOption.Read(parsed, period), parsed.GetRequiredValue(output), Language(parsed.GetValue(language)), parsed.GetValue(audience), parsed.GetValue(asOf)) { Pdf = parsed.GetValue(pdf) },
            clock));
        return command;
    }

    private static Command Partner(TimeProvider clock)
    {
        Option<string> partner = new("--partner") { Description = "Partenaire dont c'est la fiche.", HelpName = "PARTENAIRE", Required = true };
        Option<string> period = YearOption.Build();
        Option<string> output = new("--out") { Description = "Dossier où écrire.", HelpName = "DOSSIER", Required = true };
        Option<int?> asOf = CommonOptions.AsOf();
        Option<bool> pdf = Pdf();
        Option<string> folder = CommonOptions.Folder();
        Command command = new("partner", "Écrit la fiche d'un partenaire : ce qui est arrivé et quand, ce qui a été retenu ou rejeté, les contrôles, son activité.") { partner, period, output, asOf, pdf, folder };
        command.SetAction(parsed =>
        {
            using Workplace workplace = Workplace.OpenReadOnly(parsed.GetRequiredValue(folder), clock);
            foreach (string file in PartnerFiles.Write(workplace, parsed.GetRequiredValue(partner), YearOption.Read(parsed, period), parsed.GetRequiredValue(output), parsed.GetValue(asOf), parsed.GetValue(pdf)))
            {
                Console.Out.WriteLine(file);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Funder(TimeProvider clock)
    {
        Option<string> agreement = new("--agreement") { Description = "Numéro de la convention, tel que les partenaires l'écrivent.", HelpName = "CONVENTION", Required = true };
        Option<string> period = YearOption.Build();
        Option<string> output = new("--out") { Description = "Dossier où écrire.", HelpName = "DOSSIER", Required = true };
        Option<string?> organisation = new("--iati-org") { Description = "Organisation qui déclare en IATI, TYPE:IDENTIFIANT (TYPE de la liste OrganisationType, 11 pour une collectivité). Sans elle, le fichier IATI n'est pas écrit.", HelpName = "TYPE:IDENTIFIANT" };
        Option<int?> asOf = CommonOptions.AsOf();
        Option<bool> pdf = Pdf();
        Option<string> folder = CommonOptions.Folder();
        Command command = new("funder", "Écrit le dossier d'une convention pour son financeur : l'argent, les résultats, les coûts, ce qui est revendiqué deux fois, chaque ligne et l'empreinte de chaque fichier.") { agreement, period, output, organisation, asOf, pdf, folder };
        command.SetAction(parsed =>
        {
            using Workplace workplace = Workplace.OpenReadOnly(parsed.GetRequiredValue(folder), clock);
            (IReadOnlyList<string> files, IReadOnlyList<string> unsaid) = FunderFiles.Write(workplace, new FunderOrder(parsed.GetRequiredValue(agreement), YearOption.Read(parsed, period), parsed.GetRequiredValue(output), Organisation(parsed.GetValue(organisation)), parsed.GetValue(asOf)) { Pdf = parsed.GetValue(pdf) });
            foreach (string line in files.Concat(unsaid))
            {
                Console.Out.WriteLine(line);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Segments(TimeProvider clock)
    {
        Option<string> output = new("--out") { Description = "Dossier où écrire.", HelpName = "DOSSIER", Required = true };
        Option<string?> language = LanguageOption();
        Option<Audience> audience = AudienceOption.OfAll();
        Option<int?> asOf = CommonOptions.AsOf();
        Option<bool> pdf = Pdf();
        Option<string> folder = CommonOptions.Folder();
        Command command = new("segments", "Écrit le rapport des segments : une fiche par segment, les territoires non atteints, ce qui a changé, la méthode et ses limites.") { output, language, audience, asOf, pdf, folder };
        command.SetAction(parsed =>
        {
            using Workplace workplace = Workplace.OpenReadOnly(parsed.GetRequiredValue(folder), clock);
            foreach (string file in SegmentsFiles.Write(workplace, parsed.GetRequiredValue(output), Language(parsed.GetValue(language)), parsed.GetValue(audience), parsed.GetValue(asOf), parsed.GetValue(pdf)))
            {
                Console.Out.WriteLine(file);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Option<string?> LanguageOption()
    {
        Option<string?> language = new("--lang") { Description = "Langue : fr ou en (celle du dossier, sinon).", HelpName = "fr|en" };
        language.AcceptOnlyFromAmong("fr", "en");
        return language;
    }

    private static IatiOrganisation? Organisation(string? text) => text is null ? null : IatiOrganisation.TryParse(text)
        ?? throw new UsageFault($"--iati-org [{text}] : écrire le code du type d'organisation, deux-points, puis l'identifiant, comme 11:FR-SIREN-000000000.");

    /// <summary>Whether a PDF is wanted too.</summary>
    internal static Option<bool> Pdf() => new("--pdf") { Description = "Écrire aussi un PDF, par un navigateur Chromium, Chrome ou Edge de la machine (EVALUATION_BROWSER dit lequel, au besoin)." };

    private static int Run(string path, YearlyOrder order, TimeProvider clock)
    {
        using Workplace workplace = Workplace.OpenReadOnly(path, clock);
        (IReadOnlyList<string> files, YearlyValues values) = YearlyFiles.Write(workplace, order);
        foreach (string line in files.Append(HidingPrint.Line(values)))
        {
            Console.Out.WriteLine(line);
        }

        return ExitCode.Done;
    }

    private static ReportLanguage? Language(string? code) => code switch
    {
        null => null,
        "en" => ReportLanguage.English,
        _ => ReportLanguage.French,
    };
}
