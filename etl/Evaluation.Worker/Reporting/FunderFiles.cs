using System.Security.Cryptography;
using System.Text;
using Evaluation.Etl.Telemetry;
using Evaluation.Indicators;
using Evaluation.Indicators.Disclosure;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Funder;
using Evaluation.Reports.Rendering.Excel;
using Evaluation.Reports.Rendering.Html;
using Evaluation.Reports.Rendering.Pdf;
using Evaluation.Warehouse.Reading;
using Evaluation.Worker.Folder;

namespace Evaluation.Worker.Reporting;

/// <summary>Writes the pack of an agreement: a workbook with every line, a page and, where asked, a PDF, the grants, the results, and the manifest that proves them.</summary>
internal static class FunderFiles
{
    /// <summary>Writes the files.</summary>
    /// <returns>Their paths, then what could not be fed, in sentences.</returns>
    /// <exception cref="IndicatorRefusal">No line received names the agreement.</exception>
    internal static (IReadOnlyList<string> Files, IReadOnlyList<string> Unsaid) Write(Workplace workplace, FunderOrder order) => Steps.Do("report", () =>
    {
        IndicatorRun run = IndicatorRun.Open(workplace.Database.Session, order.AsOf);
        IReadOnlyList<AgreementLine> lines = AgreementLine.Read(workplace.Database.Session, run.AsOf);
        return Write(FunderReading.Of(run, order.Period, order.Agreement, lines, YearlyFiles.Marks(workplace, ReportLanguage.French), YearlyFiles.Earlier(workplace, order.Period, Audience.Funder)), order);
    });

    /// <summary>Writes the files of a pack already computed.</summary>
    /// <exception cref="PdfFault">The PDF can't be made; where no browser prints it, nothing is written.</exception>
    internal static (IReadOnlyList<string> Files, IReadOnlyList<string> Unsaid) Write(FunderValues values, FunderOrder order)
    {
        Browser? browser = order.Pdf ? Browser.Find() : null;
        Directory.CreateDirectory(order.Folder);
        string stem = $"convention-{Safe(values.Agreement.Code)}-{values.Figures.Period.Code}";
        ReportDocument document = FunderReport.Of(values);
        GrantsFile grants = GrantsFile.Of(values.Agreement);
        List<string> files =
        [
            Write(order, $"{stem}.xlsx", stream => ExcelReport.Write(document, stream, FunderLines.Sheet(values))),
            Write(order, $"{stem}.html", HtmlReport.RenderAsync(document, CancellationToken.None).GetAwaiter().GetResult()),
            Write(order, $"{stem}-subventions.csv", grants.Text),
        ];
        if (browser is not null)
        {
            files.Add(Path.GetFullPath(Path.Combine(order.Folder, $"{stem}.pdf")));
            PdfReport.WriteAsync(document, files[^1], browser, CancellationToken.None).GetAwaiter().GetResult();
        }

        if (order.Organisation is IatiOrganisation by)
        {
            files.Add(Write(order, $"{stem}-iati.xml", IatiResults.Of(values, by)));
        }

        string[] unsaid = [.. grants.Missing, .. order.Organisation is null ? ["IATI\u00a0: fichier non écrit, aucune livraison ne dit l'identifiant de l'organisation qui déclare\u00a0; l'écrire avec --iati-org TYPE:IDENTIFIANT."] : Array.Empty<string>()];
        files.Add(Write(order, $"{stem}-manifest.json", FunderManifest.Of(values, [.. files.Select(Hashed)], unsaid)));
        return (files, unsaid);
    }

    private static string Write(FunderOrder order, string name, string text) => Write(order, name, stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    private static string Write(FunderOrder order, string name, Action<Stream> write)
    {
        string path = Path.GetFullPath(Path.Combine(order.Folder, name));
        using FileStream file = File.Create(path);
        write(file);
        return path;
    }

    private static PackFile Hashed(string path)
    {
        using FileStream file = File.OpenRead(path);
        return new PackFile(Path.GetFileName(path), file.Length, Convert.ToHexStringLower(SHA256.HashData(file)));
    }

    private static string Safe(string code) => string.Concat(code.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' ? letter : '-'));
}
