using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Evaluation.Testing;

namespace Evaluation.Worker.Tests.Telemetry;

/// <summary>The real program and a collector: what is sent, and what a collector that is not there costs.</summary>
public sealed class ExportingTests : IDisposable
{
    private readonly PreparedFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_collector_receives_traces_and_measures_of_a_load_that_name_nobody()
    {
        using Collector collector = new();
        string file = _folder.Write("Camille-Martin.csv", CraText.Many(20));
        EvaluationProcess load = Run(collector.Address, "load", "conseiller-numerique/cra-v1", file);
        Assert.Equal((0, ""), (load.ExitCode, load.Errors));
        string traces = collector.Sent("/v1/traces");
        string measures = collector.Sent("/v1/metrics");
        Assert.All(["evaluation.receive", "evaluation.read", "evaluation.settle", "evaluation.complete", "evaluation.load", "cra-v1"], step => Assert.Contains(step, traces, StringComparison.Ordinal));
        Assert.All(["evaluation.step.duration", "evaluation.lines", "evaluation.deliveries"], measure => Assert.Contains(measure, measures, StringComparison.Ordinal));
        Unsaid.In(_folder.FolderPath, traces + measures);
        Assert.All([_folder.FolderPath, "Camille", "adviser-1", "Mairie", "21230096000019"], unsaid => Assert.DoesNotContain(unsaid, traces + measures, StringComparison.Ordinal));
    }

    [Fact]
    public void A_collector_that_never_answers_is_awaited_a_few_seconds_and_fails_nothing()
    {
        using TcpListener silent = new(IPAddress.Loopback, 0);
        silent.Start();
        long began = Stopwatch.GetTimestamp();
        EvaluationProcess evaluate = Run(new Uri($"http://{silent.LocalEndpoint}"), "evaluate", "--period", "2025");
        Assert.Equal((0, ""), (evaluate.ExitCode, evaluate.Errors));
        Assert.InRange(Stopwatch.GetElapsedTime(began), TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void An_address_that_is_none_is_one_sentence_and_the_command_goes_on()
    {
        EvaluationProcess status = EvaluationProcess.Run(_folder.FolderPath, Told("secret-de-test"), "status");
        Assert.Equal((0, "OTEL_EXPORTER_OTLP_ENDPOINT n'est pas une adresse http:// ou https://\u00a0: rien n'est envoyé, la commande continue."), (status.ExitCode, status.Errors.TrimEnd()));
    }

    private EvaluationProcess Run(Uri collector, params string[] arguments) => EvaluationProcess.Run(_folder.FolderPath, Told(collector.AbsoluteUri), arguments);

    private static Dictionary<string, string> Told(string endpoint) => new() { ["OTEL_EXPORTER_OTLP_ENDPOINT"] = endpoint, ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf" };
}
