using System.Diagnostics;
using System.Net;
using System.Reflection;
using System.Text.Json;

namespace Evaluation.Testing.Pages;

/// <summary>Pages read by axe in a browser, as who cannot see them would hear them.</summary>
public static class AxeReading
{
    private const string Answer = "<pre id=\"axe\">";

    // Each page in a frame of its own says what axe found; the page around them waits for all.
    private const string Around = """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>axe</title></head><body>
        <script>
        const found = [];
        const pages = PAGES;
        addEventListener('message', heard => { found.push(heard.data); if (found.length === pages.length) { const said = document.createElement('pre'); said.id = 'axe'; said.textContent = JSON.stringify(found); document.body.append(said); } });
        pages.forEach((page, at) => { const frame = document.createElement('iframe'); frame.width = 1280; frame.height = 900; frame.title = 'page ' + at; frame.srcdoc = page; document.body.append(frame); });
        </script></body></html>
        """;

    private const string Within = """
        <script>
        addEventListener('load', () => axe.run(document, { resultTypes: ['violations'], iframes: false }).then(
          read => parent.postMessage(read.violations.map(one => [PAGE, one.impact, one.id, one.nodes.length + ' × ' + one.nodes[0].target.join(' ')]), '*'),
          fault => parent.postMessage([[PAGE, 'serious', 'axe', String(fault)]], '*')));
        </script>
        """;

    /// <summary>What axe finds serious or critical, a line each.</summary>
    /// <param name="browser">A Chromium, Chrome or Edge.</param>
    /// <param name="pages">The pages, by name.</param>
    public static IReadOnlyList<string> Serious(string browser, IReadOnlyDictionary<string, string> pages)
    {
        using TemporaryFolder folder = new();
        string axe = File.ReadAllText(Path.Combine(Packages, "node_modules", "axe-core", "axe.min.js"));
        string[] framed = [.. pages.Select(page => Framed(page.Key, page.Value, axe))];
        string file = folder.Write("pages.html", Around.Replace("PAGES", JsonSerializer.Serialize(framed), StringComparison.Ordinal));
        string said = Dump(browser, folder.Path, file);
        int from = said.IndexOf(Answer, StringComparison.Ordinal);
        if (from < 0)
        {
            throw new InvalidOperationException($"axe did not end: {said[..Math.Min(said.Length, 300)]}");
        }

        from += Answer.Length;
        string[][][] found = JsonSerializer.Deserialize<string[][][]>(WebUtility.HtmlDecode(said[from..said.IndexOf("</pre>", from, StringComparison.Ordinal)]))!;
        return [.. found.SelectMany(page => page).Where(one => one[1] is "serious" or "critical").Select(one => string.Join(' ', one)).Order(StringComparer.Ordinal)];
    }

    private static string Packages => typeof(AxeReading).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "AttackFolder").Value!;

    // The policy of the page lets no script run but its own: axe needs it away.
    private static string Framed(string name, string page, string axe)
    {
        int policy = page.IndexOf("<meta http-equiv=\"Content-Security-Policy\"", StringComparison.Ordinal);
        string open = policy < 0 ? page : page.Remove(policy, page.IndexOf('>', policy) + 1 - policy);
        return open.Replace("</body>", $"<script>{axe}</script>{Within.Replace("PAGE", JsonSerializer.Serialize(name), StringComparison.Ordinal)}</body>", StringComparison.Ordinal);
    }

    private static string Dump(string browser, string folder, string file)
    {
        using Process process = Process.Start(new ProcessStartInfo(
            browser, ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--host-resolver-rules=MAP * ~NOTFOUND", $"--user-data-dir={Path.Combine(folder, "profile")}", "--virtual-time-budget=60000", "--timeout=60000", "--dump-dom", new Uri(file).AbsoluteUri])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return said.Length > 0 ? said : errors.Result;
    }
}
