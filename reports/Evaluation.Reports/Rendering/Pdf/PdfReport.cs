using Evaluation.Reports.Figures;
using Evaluation.Reports.Rendering.Html;

namespace Evaluation.Reports.Rendering.Pdf;

/// <summary>
/// Prints the page of a document with a browser of this machine: tagged, with bookmarks, its title and page numbers on each sheet. The browser
/// reads that page alone, from a folder of its own that is removed, and reaches no network. The same document gives the same bytes from the same browser.
/// </summary>
public static class PdfReport
{
    private static readonly TimeSpan Usual = TimeSpan.FromMinutes(2);

    /// <summary>Writes a document as a PDF.</summary>
    /// <param name="document">The document.</param>
    /// <param name="path">The file.</param>
    /// <param name="browser">What prints it.</param>
    /// <param name="cancellationToken">Stops the browser.</param>
    /// <exception cref="PdfFault">The browser gives up, or is too long.</exception>
    public static async Task WriteAsync(ReportDocument document, string path, Browser browser, CancellationToken cancellationToken)
    {
        string page = await HtmlReport.RenderAsync(document, cancellationToken).ConfigureAwait(false);
        byte[] pdf = await PrintAsync(page, browser, Usual, cancellationToken).ConfigureAwait(false);
        PdfDates.Set(pdf, document.AsOf.Day);
        await File.WriteAllBytesAsync(path, pdf, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Prints a page.</summary>
    internal static async Task<byte[]> PrintAsync(string page, Browser browser, TimeSpan patience, CancellationToken cancellationToken)
    {
        DirectoryInfo folder = Private(Path.Combine(browser.WorkPlace, $"evaluation-pdf-{Path.GetRandomFileName()}"));
        try
        {
            string source = Path.Combine(folder.FullName, "page.html");
            string target = Path.Combine(folder.FullName, "page.pdf");
            await File.WriteAllTextAsync(source, page, cancellationToken).ConfigureAwait(false);
            int exit = await BrowserRun.PrintAsync(browser, source, target, patience, cancellationToken).ConfigureAwait(false);
            byte[] pdf = File.Exists(target) ? await File.ReadAllBytesAsync(target, cancellationToken).ConfigureAwait(false) : [];
            return pdf.AsSpan().StartsWith("%PDF-"u8) ? pdf
                : throw new PdfFault($"Le navigateur [{browser.Path}] n'a pas écrit le PDF (code {exit})\u00a0: essayez-le seul, ou désignez-en un autre par la variable {Browser.Variable}.");
        }
        finally
        {
            BrowserRun.Remove(folder);
        }
    }

    private static DirectoryInfo Private(string path) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(path)
        : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
}
