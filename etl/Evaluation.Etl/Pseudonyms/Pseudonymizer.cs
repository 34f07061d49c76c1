using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Evaluation.Etl.Deliveries;

namespace Evaluation.Etl.Pseudonyms;

/// <summary>
/// Turns the identities of one namespace into pseudonyms: HMAC-SHA-256(key, namespace ‖ 0x1F ‖ canonical value).
/// Repeated values come from a bounded memory without allocating. Not for several threads at once.
/// </summary>
public sealed class Pseudonymizer
{
    private readonly PseudonymKey _key;
    private readonly byte[] _prefix;
    private readonly PersonalKind _kind;
    private readonly int _capacity;
    private readonly Dictionary<byte[], Pseudonym> _known = new(new Utf8KeyComparer());
    private readonly Dictionary<byte[], Pseudonym>.AlternateLookup<ReadOnlySpan<byte>> _byBytes;

    /// <summary>A pseudonymizer of one namespace, remembering at most <paramref name="capacity"/> values.</summary>
    public Pseudonymizer(PseudonymKey key, string space, PersonalKind kind, int capacity = 100_000)
    {
        ArgumentOutOfRangeException.ThrowIfEqual((int)kind, (int)PersonalKind.Erased);
        _key = key;
        _prefix = [.. Encoding.UTF8.GetBytes(space), 0x1F];
        _kind = kind;
        _capacity = capacity;
        _byBytes = _known.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    /// <summary>Which key makes the pseudonyms.</summary>
    public string KeyId => _key.KeyId;

    /// <summary>The pseudonym of a value in UTF-8; a value that already is one comes back as it is.</summary>
    /// <exception cref="DeliveryFault">It is a pseudonym that another key made.</exception>
    public Pseudonym Of(ReadOnlySpan<byte> value)
    {
        if (_byBytes.TryGetValue(value, out Pseudonym? known))
        {
            return known;
        }
        if (_known.Count >= _capacity)
        {
            _known.Clear();
        }
        return _byBytes[value] = Pseudonym.IsMarked(value) ? Known(Pseudonym.FromMarked(value)) : Make(value);
    }

    /// <summary>The pseudonym of a value; a value that already is one comes back as it is.</summary>
    /// <exception cref="DeliveryFault">It is a pseudonym that another key made.</exception>
    public Pseudonym Of(ReadOnlySpan<char> value)
    {
        int most = Encoding.UTF8.GetMaxByteCount(value.Length);
        if (most <= 512)
        {
            Span<byte> small = stackalloc byte[512];
            return Of(small[..Encoding.UTF8.GetBytes(value, small)]);
        }
        byte[] rented = ArrayPool<byte>.Shared.Rent(most);
        Pseudonym pseudonym = Of(rented.AsSpan(0, Encoding.UTF8.GetBytes(value, rented)));
        ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        return pseudonym;
    }

    // Under this key the same person is somebody else.
    private Pseudonym Known(Pseudonym made) => made.KeyId == _key.KeyId ? made : throw new DeliveryFault(
        $"ses personnes sont désignées par une autre clé des pseudonymes [{made.KeyId}] que celle du dossier [{_key.KeyId}] : elle ne se lit qu'avec cette autre clé");

    private Pseudonym Make(ReadOnlySpan<byte> value)
    {
        string text = Encoding.UTF8.GetString(value).Trim();
        byte[] message = [.. _prefix, .. Encoding.UTF8.GetBytes(_kind == PersonalKind.Name ? CanonicalName.Of(text) : text)];
        return new Pseudonym(_key.KeyId, Convert.ToHexStringLower(HMACSHA256.HashData(_key.Secret, message)));
    }
}
