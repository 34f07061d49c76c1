using System.Collections.Concurrent;
using System.Text;
using Evaluation.Testing.PartnerServers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Evaluation.Worker.Tests.Telemetry;

/// <summary>A collector on this machine that keeps what it is sent.</summary>
internal sealed class Collector : IDisposable
{
    private readonly ConcurrentQueue<(string Path, string Body)> _sent = new();
    private readonly PartnerServer _server;

    public Collector() => _server = new PartnerServer(application => application.MapPost("/v1/{signal}", KeepAsync));

    public Uri Address => _server.Address;

    /// <summary>Bodies sent to a path, one after the other; protobuf keeps texts as they are.</summary>
    public string Sent(string path) => string.Concat(_sent.Where(sent => sent.Path == path).Select(sent => sent.Body));

    public void Dispose() => _server.Dispose();

    private async Task KeepAsync(HttpContext context)
    {
        using MemoryStream body = new();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
        _sent.Enqueue((context.Request.Path, Encoding.UTF8.GetString(body.ToArray())));
    }
}
