namespace Evaluation.Reports.Rendering.Pdf;

/// <summary>The browser of this machine that prints pages: a Chromium, Chrome or Edge, installed by whoever keeps the machine.</summary>
/// <param name="Path">Its program.</param>
public sealed record Browser(string Path)
{
    /// <summary>The environment variable that names it where it is nowhere usual.</summary>
    public const string Variable = "EVALUATION_BROWSER";

    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable", "msedge", "chrome"];

    private static readonly string[] UnixPlaces =
    [
        "/snap/bin/chromium",
        "/opt/google/chrome/chrome",
        "/opt/microsoft/msedge/msedge",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    private static readonly string[] WindowsPlaces =
    [
        System.IO.Path.Combine("Microsoft", "Edge", "Application", "msedge.exe"),
        System.IO.Path.Combine("Google", "Chrome", "Application", "chrome.exe"),
        System.IO.Path.Combine("Chromium", "Application", "chrome.exe"),
    ];

    private static readonly string[] WindowsRoots = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"];

    /// <summary>Finds it: the one that the variable names, else one on the path, else one where such programs usually are.</summary>
    /// <exception cref="PdfFault">There is none, or the variable names none.</exception>
    public static Browser Find() => Find(Environment.GetEnvironmentVariable, File.Exists);

    /// <summary>Finds it on a machine of which these tell.</summary>
    /// <param name="variable">The environment.</param>
    /// <param name="exists">Whether a file is there.</param>
    internal static Browser Find(Func<string, string?> variable, Func<string, bool> exists)
    {
        string? said = variable(Variable);
        if (!string.IsNullOrWhiteSpace(said))
        {
            return exists(said) ? new Browser(said) : throw new PdfFault($"La variable {Variable} désigne [{said}], qui n'existe pas\u00a0: corrigez-la ou retirez-la.");
        }

        return OnPath(variable).Concat(Usual(variable)).FirstOrDefault(exists) is { } found
            ? new Browser(found)
            : throw new PdfFault($"Le PDF se fait avec un navigateur Chromium, Chrome ou Edge, et cette machine n'en a pas\u00a0: installez-en un (sous Debian ou Ubuntu, «\u00a0sudo apt install chromium\u00a0»), ou dites où il est par la variable {Variable}. Sans lui, la page HTML s'imprime depuis n'importe quel navigateur.");
    }

    /// <summary>Where it may write: a browser packaged by snap sees nothing of the usual temporary folder.</summary>
    internal string WorkPlace => Path.StartsWith("/snap/", StringComparison.Ordinal) ? Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) : System.IO.Path.GetTempPath();

    private static IEnumerable<string> OnPath(Func<string, string?> variable) =>
        from name in Names
        from folder in (variable("PATH") ?? string.Empty).Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        select System.IO.Path.Combine(folder, OperatingSystem.IsWindows() ? $"{name}.exe" : name);

    private static IEnumerable<string> Usual(Func<string, string?> variable) =>
    [
        .. UnixPlaces,
        .. from root in WindowsRoots
           from place in WindowsPlaces
           where variable(root) is { Length: > 0 }
           select System.IO.Path.Combine(variable(root)!, place),
    ];
}
