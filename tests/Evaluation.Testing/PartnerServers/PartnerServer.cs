using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Evaluation.Testing.PartnerServers;

/// <summary>A partner's server on this machine: answers as the partner's own does, remembers what it was asked, and fails when told to.</summary>
public sealed class PartnerServer : IDisposable
{
    private readonly WebApplication _application;
    private readonly ConcurrentQueue<SeenRequest> _requests = new();
    private readonly ConcurrentQueue<Func<HttpContext, Task<bool>>> _faults = new();

    /// <summary>Starts a server.</summary>
    /// <param name="map">Its addresses.</param>
    public PartnerServer(Action<WebApplication> map)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _application = builder.Build();
        _application.Use(AnswerAsync);
        map(_application);
        _application.StartAsync().GetAwaiter().GetResult();
        Address = new Uri(_application.Urls.First());
    }

    /// <summary>Where it is.</summary>
    public Uri Address { get; }

    /// <summary>What it was asked, in order.</summary>
    public IReadOnlyList<SeenRequest> Requests => [.. _requests];

    /// <summary>Fails the next requests, one each; a fault that returns false lets its request pass.</summary>
    public PartnerServer Fail(params IEnumerable<Func<HttpContext, Task<bool>>> faults)
    {
        foreach (Func<HttpContext, Task<bool>> fault in faults)
        {
            _faults.Enqueue(fault);
        }

        return this;
    }

    /// <summary>The requests' addresses, one a line.</summary>
    public string Asked() => string.Join('\n', Requests.Select(request => request.Address));

    /// <inheritdoc/>
    public void Dispose() => _application.DisposeAsync().AsTask().GetAwaiter().GetResult();

    private async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        _requests.Enqueue(new SeenRequest(
            $"{context.Request.Path}{Uri.UnescapeDataString(context.Request.QueryString.Value ?? string.Empty)}",
            context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase)));
        if (!_faults.TryDequeue(out Func<HttpContext, Task<bool>>? fault) || !await fault(context).ConfigureAwait(false))
        {
            await next(context).ConfigureAwait(false);
        }
    }
}
