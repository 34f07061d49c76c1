using System.ComponentModel;
using System.Diagnostics;

namespace Evaluation.Reports.Rendering.Pdf;

/// <summary>One printing by a browser, in a profile of its own that goes with it.</summary>
internal static class BrowserRun
{
    private const int Tries = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    // Nothing is fetched: the page holds all it shows, and names lead nowhere.
    private static readonly string[] Always =
    [
        "--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--disable-extensions", "--disable-sync", "--disable-background-networking", "--disable-component-update",
        "--disable-default-apps", "--no-first-run", "--no-default-browser-check", "--no-pings", "--mute-audio", "--password-store=basic", "--use-mock-keychain",
        "--host-resolver-rules=MAP * ~NOTFOUND", "--no-pdf-header-footer", "--export-tagged-pdf", "--generate-pdf-document-outline",
    ];

    private static readonly string[] Homes = ["HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "TMPDIR"];

    /// <summary>Prints a page.</summary>
    /// <param name="browser">The browser.</param>
    /// <param name="source">The page.</param>
    /// <param name="target">The PDF, in a folder that is removed afterwards.</param>
    /// <param name="patience">How long it may take.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>What it ended with.</returns>
    /// <exception cref="PdfFault">It does not start, or is too long.</exception>
    internal static async Task<int> PrintAsync(Browser browser, string source, string target, TimeSpan patience, CancellationToken cancellationToken)
    {
        using Process process = Start(browser, source, target);
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(patience);
        try
        {
            await Task.WhenAll(process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token), process.WaitForExitAsync(limit.Token)).ConfigureAwait(false);
            return process.ExitCode;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            cancellationToken.ThrowIfCancellationRequested();
            throw new PdfFault($"Le navigateur [{browser.Path}] n'a pas fini le PDF en {patience.TotalSeconds:0} s\u00a0: il est arrêté. Recommencez, ou désignez-en un autre par la variable {Browser.Variable}.");
        }
    }

    /// <summary>Removes the folder of a printing; the browser's own helpers may hold a file of it a moment longer.</summary>
    internal static void Remove(DirectoryInfo folder)
    {
        for (int tried = 1; ; tried++)
        {
            try
            {
                folder.Delete(recursive: true);
                return;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException && tried < Tries)
            {
                Thread.Sleep(Pause);
            }
        }
    }

    private static Process Start(Browser browser, string source, string target)
    {
        try
        {
            return Process.Start(Command(browser, source, target))!;
        }
        catch (Exception fault) when (fault is Win32Exception or FileNotFoundException)
        {
            throw new PdfFault($"Le navigateur [{browser.Path}] ne démarre pas ({fault.Message})\u00a0: désignez-en un autre par la variable {Browser.Variable}.", fault);
        }
    }

    private static ProcessStartInfo Command(Browser browser, string source, string target)
    {
        string folder = Path.GetDirectoryName(target)!;
        string profile = Path.Combine(folder, "profil");
        ProcessStartInfo start = new(browser.Path, [.. Always, .. Sandbox(), $"--user-data-dir={profile}", $"--print-to-pdf={target}", new Uri(source).AbsoluteUri])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = folder,
        };
        foreach (string name in Homes.Where(_ => !OperatingSystem.IsWindows() && browser.WorkPlace == Path.GetTempPath()))
        {
            start.Environment[name] = folder;
        }

        return start;
    }

    // Chromium refuses its sandbox to the administrator of a machine; the page is ours and lets no other script run.
    private static string[] Sandbox() => OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [];
}
