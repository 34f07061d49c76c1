using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Evaluation.Etl.Fetching.Secrets;

namespace Evaluation.Etl.Fetching.Calling;

/// <summary>What a status that is no success means for the person who must act.</summary>
internal static class RefusedStatus
{
    private const int MostTold = 200;
    private const int MostRead = 4096;
    private static readonly string[] Words = ["error", "message", "detail", "title"];

    /// <summary>The fault of an answer.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="call">What was asked.</param>
    /// <param name="clock">Tells how long it is until a date.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal static async Task<CallFault> ToFaultAsync(HttpResponseMessage response, PartnerCall call, TimeProvider clock, CancellationToken cancellationToken)
    {
        HttpStatusCode status = response.StatusCode;
        string told = status == HttpStatusCode.BadRequest ? await ToldAsync(response, call.Secret, cancellationToken).ConfigureAwait(false) : string.Empty;
        return new CallFault($"{Sentence(status, call.Access.Token)}{told}", IsTransient(status)) { Status = status, Wait = Wait(response.Headers.RetryAfter, clock) };
    }

    private static bool IsTransient(HttpStatusCode status) => status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;

    private static string Sentence(HttpStatusCode status, Declared.FetchToken? token) => status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden when token is null => $"le partenaire refuse l'accès ({(int)status}) et aucun jeton n'est déclaré : demandez-lui en un et dites dans « token » où il est",
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => $"le partenaire refuse le jeton de [{token.Environment ?? token.File}] ({(int)status}) : jeton expiré ou mal recopié, portée manquante pour cette adresse, ou accès hors de ses dates ; demandez-lui lequel, puis changez le jeton",
        HttpStatusCode.BadRequest => "le partenaire refuse la demande (400) : un paramètre est faux ou inconnu de lui ; corrigez « parameters » du flux",
        HttpStatusCode.NotFound or HttpStatusCode.Gone => $"il n'y a rien à cette adresse ({(int)status}) : vérifiez « url » du flux auprès du partenaire",
        HttpStatusCode.TooManyRequests => "le partenaire dit que nous demandons trop souvent (429)",
        HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError => $"le partenaire est en panne ({(int)status})",
        _ => $"le partenaire répond [{(int)status}], que le programme n'attend pas : vérifiez « url » du flux auprès de lui",
    };

    private static TimeSpan? Wait(RetryConditionHeaderValue? after, TimeProvider clock) =>
        after?.Delta ?? (after?.Date is { } date ? Later(date - clock.GetUtcNow()) : null);

    private static TimeSpan Later(TimeSpan wait) => wait > TimeSpan.Zero ? wait : TimeSpan.Zero;

    private static async Task<string> ToldAsync(HttpResponseMessage response, SecretText? secret, CancellationToken cancellationToken)
    {
        byte[] bytes = new byte[MostRead];
        using Stream body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        int read = await body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        string? words = FirstWords(bytes.AsMemory(0, read));
        string? hidden = words is null ? null : secret?.Hide(words) ?? words;
        return hidden is null ? string.Empty : $" ; il dit : [{(hidden.Length > MostTold ? $"{hidden[..MostTold]}…" : hidden)}]";
    }

    private static string? FirstWords(ReadOnlyMemory<byte> body)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            JsonElement root = document.RootElement;
            return root.ValueKind != JsonValueKind.Object ? null
                : Words.Select(word => root.TryGetProperty(word, out JsonElement said) && said.ValueKind == JsonValueKind.String ? said.GetString() : null).FirstOrDefault(said => said is not null);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
