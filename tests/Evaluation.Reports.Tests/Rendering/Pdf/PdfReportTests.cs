using System.Text;
using Evaluation.Reports.Rendering.Pdf;
using Evaluation.Testing;

namespace Evaluation.Reports.Tests.Rendering.Pdf;

public sealed class PdfReportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [BrowserFact]
    public async Task A_report_is_a_tagged_PDF_in_its_language_with_bookmarks_the_same_each_time_and_leaves_nothing_behind()
    {
        string[] before = Left();
        string first = _folder.File("a.pdf");
        await PdfReport.WriteAsync(SampleDocument.Whole(), first, Browser.Find(), CancellationToken.None);
        await PdfReport.WriteAsync(SampleDocument.Whole(), _folder.File("b.pdf"), Browser.Find(), CancellationToken.None);
        string pdf = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(first));
        Assert.StartsWith("%PDF-", pdf, StringComparison.Ordinal);
        Assert.All(["/Marked true", "/StructTreeRoot", "/Outlines", "/Lang (fr)", "/CreationDate (D:20260315000000", "/ModDate (D:20260315000000"], words => Assert.Contains(words, pdf, StringComparison.Ordinal));
        Assert.Equal(await File.ReadAllBytesAsync(first), await File.ReadAllBytesAsync(_folder.File("b.pdf")));
        Assert.Equal(before, Left());
    }

    [Fact]
    public async Task A_browser_that_does_not_end_or_does_not_print_is_said()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        string[] before = Left();
        PdfFault slow = await Assert.ThrowsAsync<PdfFault>(() => PdfReport.PrintAsync("<p>", Program("sleep 60"), TimeSpan.FromMilliseconds(300), CancellationToken.None));
        Assert.Contains("n'a pas fini le PDF", slow.Message, StringComparison.Ordinal);
        PdfFault mute = await Assert.ThrowsAsync<PdfFault>(() => PdfReport.PrintAsync("<p>", Program("exit 7"), TimeSpan.FromSeconds(30), CancellationToken.None));
        Assert.Contains("n'a pas écrit le PDF (code 7)", mute.Message, StringComparison.Ordinal);
        Assert.Equal(before, Left());
    }

    [Theory]
    [InlineData("", "/usr/bin/chromium", "/usr/bin/chromium")]
    [InlineData("", "/usr/bin/google-chrome /usr/local/bin/microsoft-edge", "/usr/bin/google-chrome")]
    [InlineData("/opt/mien", "/opt/mien /usr/bin/chromium", "/opt/mien")]
    [InlineData("", "/snap/bin/chromium", "/snap/bin/chromium")]
    public void A_browser_is_found_where_it_is(string said, string there, string found)
    {
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(found, Browser.Find(name => name switch { "PATH" => "/usr/local/bin:/usr/bin", Browser.Variable => said, _ => null }, there.Split(' ').Contains).Path);
        }
    }

    [Fact]
    public void No_browser_is_said_with_how_to_get_one()
    {
        PdfFault none = Assert.Throws<PdfFault>(() => Browser.Find(_ => null, _ => false));
        Assert.Contains("apt install chromium", none.Message, StringComparison.Ordinal);
        Assert.Contains("désigne [/absent]", Assert.Throws<PdfFault>(() => Browser.Find(name => name == Browser.Variable ? "/absent" : null, _ => false)).Message, StringComparison.Ordinal);
    }

    private static string[] Left() => [.. Directory.EnumerateDirectories(Path.GetTempPath(), "evaluation-pdf-*").Order(StringComparer.Ordinal)];

    private Browser Program(string script)
    {
        string path = _folder.Write($"{Guid.NewGuid():n}.sh", $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return new Browser(path);
    }
}
