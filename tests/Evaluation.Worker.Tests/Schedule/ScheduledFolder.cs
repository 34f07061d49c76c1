using System.Diagnostics;
using System.Text.Json;
using Evaluation.Testing;
using Evaluation.Warehouse;

namespace Evaluation.Worker.Tests.Schedule;

/// <summary>A territory folder with partners that deliver by themselves, and the real program hosting its schedule.</summary>
internal sealed class ScheduledFolder : IDisposable
{
    private readonly PreparedFolder _folder = new();
    private readonly TestWarehouse? _server;
    private readonly List<Process> _hosts = [];
    private readonly System.Text.StringBuilder _said = new();

    public ScheduledFolder(TestEngine? engine = null, int lateAfter = 1)
    {
        Settings(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"schedule: {{ late_after_seconds: {lateAfter} }}"));
        if (engine is not null && engine.Engine != Engine.DuckDb)
        {
            _server = TestWarehouse.New(engine, Preparation.FewCommunes);
            Use(engine, _server.Settings.Location);
        }
    }

    public string FolderPath => _folder.FolderPath;

    /// <summary>Declares a partner that delivers its activities at these moments; its other feeds have none.</summary>
    public void Partner(string code, string schedule, string uses = "tableur")
    {
        string moments = schedule.StartsWith("{ cron:", StringComparison.Ordinal) ? $"[{{ feed: {(uses == "tableur" ? "activites" : "cra-v1")},{schedule[1..]}]" : schedule;
        _folder.Write($"partners/{code}/partner.yaml", $"partner: {code}\nlabel: {{ fr: {code}, en: {code} }}\nuses: {uses}\nschedule: {moments}\n");
    }

    /// <summary>Adds a line to evaluation.yaml.</summary>
    public void Settings(string line) => File.AppendAllText(Path.Combine(FolderPath, "evaluation.yaml"), $"{line}\n");

    public string Write(string name, string text) => _folder.Write(name, text);

    public EvaluationProcess Run(params string[] arguments) => _folder.Run(arguments);

    /// <summary>Starts the host.</summary>
    public Process Start(params string[] arguments)
    {
        Process host = EvaluationProcess.Start(FolderPath, ["run", .. arguments]);
        host.OutputDataReceived += (_, said) => Hear(said.Data);
        host.ErrorDataReceived += (_, said) => Hear(said.Data);
        host.BeginOutputReadLine();
        host.BeginErrorReadLine();
        _hosts.Add(host);
        return host;
    }

    /// <summary>Asks the host to stop as systemd does.</summary>
    public static int Stop(Process host)
    {
        using Process term = Process.Start("kill", ["-TERM", host.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        term.WaitForExit();
        Assert.True(host.WaitForExit(TimeSpan.FromSeconds(30)), "the host did not stop within 30 s");
        return host.ExitCode;
    }

    /// <summary>The rows of the ledger, as the command tells them.</summary>
    public IReadOnlyList<LedgerLine> Ledger()
    {
        EvaluationProcess told = Run("schedule", "--format", "json");
        Assert.Equal((0, ""), (told.ExitCode, told.Errors));
        using JsonDocument document = JsonDocument.Parse(told.Output);
        return [.. document.RootElement.GetProperty("runs").Deserialize<LedgerLine[]>(LedgerLine.Json)!];
    }

    /// <summary>Waits until the ledger says so.</summary>
    public IReadOnlyList<LedgerLine> Await(Func<IReadOnlyList<LedgerLine>, bool> said)
    {
        long since = Stopwatch.GetTimestamp();
        while (true)
        {
            IReadOnlyList<LedgerLine> ledger = Ledger();
            if (said(ledger))
            {
                return ledger;
            }

            Assert.True(Stopwatch.GetElapsedTime(since) < TimeSpan.FromSeconds(120), $"the ledger still says:\n{string.Join('\n', ledger)}");
            Thread.Sleep(200);
        }
    }

    public void Dispose()
    {
        foreach (Process host in _hosts)
        {
            if (!host.HasExited)
            {
                host.Kill();
            }

            // Until all it said is heard.
            host.WaitForExit();
            host.Dispose();
        }

        Unsaid.In(FolderPath, _said.ToString());
        _server?.Run();
        _server?.Dispose();
        _folder.Dispose();
    }

    private void Use(TestEngine engine, string connectionString)
    {
        string file = _folder.Write("base.txt", connectionString);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        string settings = Path.Combine(FolderPath, "evaluation.yaml");
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("database: entrepot.duckdb", $"database: {{ engine: {engine.Code}, file: base.txt }}", StringComparison.Ordinal));
    }

    private void Hear(string? line)
    {
        lock (_said)
        {
            _said.AppendLine(line);
        }
    }
}
