using System.Net;
using Evaluation.Etl.Telemetry;

namespace Evaluation.Etl.Fetching.Calling;

/// <summary>The step of one request to a partner: its machine, its status and its bytes are told, never its address, whose parameters may be secret.</summary>
internal sealed class PageStep(Uri address) : IDisposable
{
    private readonly Step _step = Steps.Begin("page").Tag("server.address", address.Host);

    /// <summary>The partner answered.</summary>
    internal void Answered(HttpStatusCode status) => _step.Tag("http.response.status_code", (int)status);

    /// <summary>The partner sent elsewhere.</summary>
    internal void Redirected() => _step.End("redirected");

    /// <summary>Takes the answer.</summary>
    internal async Task<T> TakeAsync<T>(Func<PartnerAnswer, Task<T>> take, PartnerAnswer answer)
    {
        T taken = await take(answer).ConfigureAwait(false);
        _step.Tag("evaluation.bytes", answer.BytesRead).End("done");
        return taken;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Steps.CountPage(address.Host, _step.Outcome);
        _step.Dispose();
    }
}
