using Evaluation.Etl.Telemetry;
using Evaluation.Warehouse;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Evaluation.Worker.Telemetry;

/// <summary>Sends traces and measures by OTLP where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says where to; the other standard variables hold too.</summary>
internal sealed class Exporting : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly TracerProvider _traces;
    private readonly MeterProvider _measures;

    private Exporting()
    {
        _traces = Sdk.CreateTracerProviderBuilder().AddSource(Steps.Name).ConfigureResource(Named).AddOtlpExporter().Build();
        _measures = Sdk.CreateMeterProviderBuilder().AddMeter(Steps.Name).ConfigureResource(Named).AddOtlpExporter().Build();
    }

    /// <summary>Begins, where an address is told; null elsewhere.</summary>
    /// <param name="errors">Hears that the variables are not right, which stops no command.</param>
    internal static Exporting? Begin(TextWriter errors)
    {
        if (Environment.GetEnvironmentVariable("OTEL_EXPORTER_OTLP_ENDPOINT") is not { Length: > 0 } endpoint)
        {
            return null;
        }

        if (Uri.TryCreate(endpoint, UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps))
        {
            return Begun(errors);
        }

        errors.WriteLine("OTEL_EXPORTER_OTLP_ENDPOINT n'est pas une adresse http:// ou https://\u00a0: rien n'est envoyé, la commande continue.");
        return null;
    }

    /// <summary>Sends what is left; a collector that does not answer is not awaited longer than a few seconds.</summary>
    public void Dispose() => Task.WaitAll([Task.Run(_traces.Dispose), Task.Run(_measures.Dispose)], Patience);

    private static Exporting? Begun(TextWriter errors)
    {
        try
        {
            return new Exporting();
        }
#pragma warning disable CA1031 // Whatever the standard variables hold, the work is done; what they hold may be secret and is not repeated.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            errors.WriteLine($"Une variable OTEL_ n'est pas comprise ({fault.GetType().Name})\u00a0: rien n'est envoyé, la commande continue.");
            return null;
        }
    }

    private static void Named(ResourceBuilder resource) => resource.AddService("evaluation", serviceVersion: ProgramVersion.Text);
}
