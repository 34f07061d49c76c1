using System.Net.Http.Headers;
using System.Text;
using Polly;
using Polly.Retry;

namespace Evaluation.Worker.Schedule.Alerts.Channels;

/// <summary>A POST of JSON for each alert, tried a few times.</summary>
internal sealed class WebhookChannel(AlertChannelSettings settings, HttpClient client, TimeProvider clock) : IAlertChannel
{
    private readonly ResiliencePipeline<HttpResponseMessage> _again = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = clock }
        .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            MaxRetryAttempts = 2,
            Delay = TimeSpan.FromMilliseconds(500),
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            ShouldHandle = tried => ValueTask.FromResult(tried.Outcome.Exception is HttpRequestException or TaskCanceledException || (int?)tried.Outcome.Result?.StatusCode is >= 500 or 429),
        }).Build();

    /// <inheritdoc/>
    public string Name => settings.Name;

    /// <inheritdoc/>
    public void Tell(AlertFinding finding, string territory, DateTimeOffset at)
    {
        try
        {
            using HttpResponseMessage answer = _again.Execute(() => client.Send(Request(finding, territory, at)));
            if (!answer.IsSuccessStatusCode)
            {
                throw new AlertFault($"La voie [{Name}] a refusé l'alerte\u00a0: réponse {(int)answer.StatusCode}.");
            }
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            throw new AlertFault($"La voie [{Name}] ne répond pas ({fault.GetType().Name}).", fault);
        }
    }

    private HttpRequestMessage Request(AlertFinding finding, string territory, DateTimeOffset at)
    {
        HttpRequestMessage request = new(HttpMethod.Post, settings.Url ?? Secrets.Read(settings.UrlVariable))
        {
            Content = new StringContent(AlertText.ToJson(finding, territory, at), Encoding.UTF8, "application/json"),
        };
        if (settings.SecretVariable is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Secrets.Read(settings.SecretVariable));
        }

        return request;
    }
}
