using System.Globalization;
using System.Net;
using Polly;
using Polly.CircuitBreaker;

namespace Evaluation.Etl.Fetching.Calling;

/// <summary>The line to one partner for one feed: requests are made again when waiting may mend them, redirections followed, the secret kept at home.</summary>
internal sealed class PartnerLine(HttpClient client, ResiliencePipeline pipeline, PartnerCall call, TimeProvider clock)
{
    private const int MostRedirections = 5;
    private static readonly HttpStatusCode[] Redirections =
        [HttpStatusCode.MovedPermanently, HttpStatusCode.Found, HttpStatusCode.SeeOther, HttpStatusCode.TemporaryRedirect, HttpStatusCode.PermanentRedirect];

    /// <summary>How the partner is called.</summary>
    internal PartnerCall Call => call;

    /// <summary>Asks for an address and takes the whole answer, several times if it must be.</summary>
    /// <param name="address">The address, without any secret.</param>
    /// <param name="take">Takes an answer; called once for each try, it begins again from nothing.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="FetchFault">It can't be had: the sentence says what to do.</exception>
    internal async Task<T> GetAsync<T>(Uri address, Func<PartnerAnswer, Task<T>> take, CancellationToken cancellationToken)
    {
        try
        {
            return await pipeline.ExecuteAsync(async token => await TryAsync(address, take, token).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        }
        catch (CallFault fault)
        {
            throw call.Told(address, $"{fault.Message}{After(fault)}", fault.InnerException);
        }
        catch (BrokenCircuitException broken)
        {
            string again = broken.RetryAfter is { } wait ? string.Create(CultureInfo.InvariantCulture, $" avant {Math.Ceiling(wait.TotalMinutes)} min") : string.Empty;
            throw call.Told(address, $"le partenaire a manqué plusieurs fois de suite, il n'est plus appelé{again}", broken);
        }
    }

    private string After(CallFault fault) => !fault.IsTransient ? string.Empty
        : fault.Wait > call.Limits.Pause ? string.Create(CultureInfo.InvariantCulture, $" ; il demande d'attendre {Math.Ceiling(fault.Wait.Value.TotalMinutes)} min : recommencez plus tard")
        : string.Create(CultureInfo.InvariantCulture, $" ; essais faits : {call.Limits.Tries}, recommencez plus tard");

    private async Task<T> TryAsync<T>(Uri address, Func<PartnerAnswer, Task<T>> take, CancellationToken cancellationToken)
    {
        using CancellationTokenSource silence = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        silence.CancelAfter(call.Limits.Silence);
        try
        {
            return await FollowAsync(address, take, silence).ConfigureAwait(false);
        }
        catch (OperationCanceledException slow) when (!cancellationToken.IsCancellationRequested)
        {
            throw new CallFault(string.Create(CultureInfo.InvariantCulture, $"le partenaire ne dit plus rien depuis {call.Limits.Silence.TotalSeconds:0} s"), isTransient: true, slow);
        }
        catch (HttpRequestException fault)
        {
            throw Unreached(fault);
        }
    }

    private async Task<T> FollowAsync<T>(Uri address, Func<PartnerAnswer, Task<T>> take, CancellationTokenSource silence)
    {
        for (int redirections = 0; redirections <= MostRedirections; redirections++)
        {
            using PageStep page = new(address);
            using HttpRequestMessage request = call.Request(address);
            using HttpResponseMessage response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, silence.Token).ConfigureAwait(false);
            page.Answered(response.StatusCode);
            if (response.IsSuccessStatusCode || call.Expected.Contains(response.StatusCode))
            {
                return await page.TakeAsync(take, new PartnerAnswer(response, address, silence, call.Limits.Silence)).ConfigureAwait(false);
            }

            if (!Redirections.Contains(response.StatusCode) || response.Headers.Location is not { } location)
            {
                throw await RefusedStatus.ToFaultAsync(response, call, clock, silence.Token).ConfigureAwait(false);
            }

            address = Redirected(address, location);
            page.Redirected();
        }

        throw new CallFault("le partenaire renvoie sans fin d'une adresse à une autre : vérifiez « url » du flux auprès de lui", isTransient: false);
    }

    private static Uri Redirected(Uri from, Uri location)
    {
        Uri to = new(from, location);
        return to.Scheme == Uri.UriSchemeHttps || (to.Scheme == Uri.UriSchemeHttp && to.IsLoopback)
            ? to
            : throw new CallFault($"le partenaire renvoie vers [{to.GetLeftPart(UriPartial.Authority)}], qui n'est pas chiffré : demandez-lui l'adresse https://", isTransient: false);
    }

    private static CallFault Unreached(HttpRequestException fault) => fault.HttpRequestError switch
    {
        HttpRequestError.SecureConnectionError => new CallFault("la liaison chiffrée ne s'établit pas : le certificat du partenaire est faux ou périmé ; prévenez-le", isTransient: false, fault),
        HttpRequestError.NameResolutionError => new CallFault("ce nom de machine est introuvable : vérifiez « url » du flux, et le réseau", isTransient: true, fault),
        _ => new CallFault("la machine du partenaire ne répond pas ou coupe la liaison", isTransient: true, fault),
    };
}
