using System.Globalization;
using Evaluation.Etl.Fetching.Calling;

namespace Evaluation.Etl.Fetching.Paging;

/// <summary>The bytes of one page, whole, in memory that is used again for the next; never more than declared.</summary>
internal sealed class PageBody(int most)
{
    private byte[] _bytes = new byte[1 << 16];
    private int _length;

    /// <summary>The page.</summary>
    internal ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    /// <summary>Takes a page from an answer.</summary>
    /// <exception cref="CallFault">The line was cut, or the page is too large.</exception>
    internal async Task TakeAsync(PartnerAnswer answer)
    {
        _length = 0;
        Refuse(answer.Length > most);
        using Stream body = await answer.OpenAsync().ConfigureAwait(false);
        int read;
        while ((read = await answer.ReadAsync(body, Room()).ConfigureAwait(false)) > 0)
        {
            _length += read;
            Refuse(_length > most);
        }
    }

    private Memory<byte> Room()
    {
        if (_length == _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Min(2 * _bytes.Length, most + 1));
        }

        return _bytes.AsMemory(_length);
    }

    private void Refuse(bool isTooLarge)
    {
        if (isTooLarge)
        {
            throw new CallFault(string.Create(CultureInfo.InvariantCulture, $"une page passe {most / 1e6:0.#} Mo, le plus admis : demandez-en de plus petites (« size »), ou relevez « limits.page_megabytes »"), isTransient: false);
        }
    }
}
