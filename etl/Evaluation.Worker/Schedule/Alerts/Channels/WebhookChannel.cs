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
            throw new AlertFault($"La voie [{Name}] ne répond pas.", fault);
        }
    }

    private HttpRequestMessage Request(AlertFinding finding, string territory, DateTimeOffset at)
    {
        HttpRequestMessage request = new(HttpMethod.Post, Address())
        {
            Content = new StringContent(AlertText.ToJson(finding, territory, at), Encoding.UTF8, "application/json"),
        };
        if (settings.SecretVariable is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token(settings.SecretVariable));
        }

        return request;
    }

    private string Address() => settings.Url is { } url ? url
        : Secrets.Read(settings.UrlVariable) is var secret && AlertChannelSettings.IsAddress(secret) ? secret
        : throw new AlertFault($"La variable d'environnement [{settings.UrlVariable}] ne porte pas une adresse http ou https\u00a0: l'alerte ne part pas.");

    private static string Token(string variable) => Secrets.Read(variable) is var token && token.All(letter => letter is > ' ' and < '\u007f') ? token
        : throw new AlertFault($"La variable d'environnement [{variable}] porte un jeton où il y a une espace, un retour à la ligne ou un accent\u00a0: l'alerte ne part pas.");
}
