using System.Net;

namespace Evaluation.Etl.Fetching.Calling;

/// <summary>An answer being read: its bytes are awaited no longer than declared, and a line that is cut tells itself apart from a disk that is full.</summary>
internal sealed class PartnerAnswer(HttpResponseMessage response, Uri address, CancellationTokenSource silence, TimeSpan longest)
{
    /// <summary>The status.</summary>
    internal HttpStatusCode Status => response.StatusCode;

    /// <summary>Where it came from, after redirections.</summary>
    internal Uri Address => address;

    /// <summary>The kind of content, in lower case; empty when it isn't told.</summary>
    internal string ContentType => response.Content.Headers.ContentType?.MediaType?.ToLowerInvariant() ?? string.Empty;

    /// <summary>How many bytes there are; null when it isn't told, or when they are packed.</summary>
    internal long? Length => response.Content.Headers.ContentEncoding.Count > 0 ? null : response.Content.Headers.ContentLength;

    /// <summary>How many bytes were read.</summary>
    internal long BytesRead { get; private set; }

    /// <summary>A header's value; null when it isn't there.</summary>
    internal string? Header(string name) =>
        response.Headers.TryGetValues(name, out IEnumerable<string>? values) || response.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : null;

    /// <summary>The bytes.</summary>
    internal Task<Stream> OpenAsync() => response.Content.ReadAsStreamAsync(silence.Token);

    /// <summary>Reads what has come; 0 at the end.</summary>
    /// <exception cref="CallFault">The line was cut.</exception>
    internal async ValueTask<int> ReadAsync(Stream body, Memory<byte> buffer)
    {
        silence.CancelAfter(longest);
        try
        {
            int read = await body.ReadAsync(buffer, silence.Token).ConfigureAwait(false);
            BytesRead += read;
            return read;
        }
        catch (Exception cut) when (cut is IOException or HttpRequestException or InvalidDataException)
        {
            throw new CallFault("la liaison s'est coupée au milieu de la réponse", isTransient: true, cut);
        }
    }
}
