using System.Security.Cryptography;

namespace Evaluation.Etl.Pseudonyms;

/// <summary>
/// The secret of 32 bytes that turns identities into pseudonyms, written as 64 hexadecimal digits in a file only its
/// owner may read, or in the environment. It never enters a warehouse, an archive or a log; <see cref="KeyId"/> does.
/// </summary>
public sealed class PseudonymKey
{
    /// <summary>Length of the secret in bytes.</summary>
    public const int Size = 32;

    private readonly byte[] _secret;

    /// <summary>A key from its bytes.</summary>
    public PseudonymKey(ReadOnlySpan<byte> secret)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(secret.Length, Size);
        _secret = secret.ToArray();
        KeyId = Convert.ToHexStringLower(SHA256.HashData(secret))[..8];
    }

    /// <summary>Which key this is: the first 8 hexadecimal digits of its SHA-256.</summary>
    public string KeyId { get; }

    internal ReadOnlySpan<byte> Secret => _secret;

    /// <summary>Reads the key from the environment variable where it is set, else from the file.</summary>
    /// <exception cref="PseudonymKeyFault">Neither holds a proper key, or others can read the file.</exception>
    public static PseudonymKey Load(string path, string? environmentVariable = null)
    {
        string? written = environmentVariable is null ? null : Environment.GetEnvironmentVariable(environmentVariable);
        return written is null
            ? FromFile(path)
            : Parse(written) ?? throw new PseudonymKeyFault($"La variable d'environnement [{environmentVariable}] ne porte pas une clé de 64 chiffres hexadécimaux.");
    }

    /// <summary>Writes a new random key to a file of mode 0600 that doesn't exist yet.</summary>
    public static PseudonymKey Create(string path)
    {
        byte[] secret = RandomNumberGenerator.GetBytes(Size);
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }
        using StreamWriter writer = new(path, options);
        writer.WriteLine(Convert.ToHexStringLower(secret));
        return new PseudonymKey(secret);
    }

    private static PseudonymKey FromFile(string path)
    {
        if (!File.Exists(path))
        {
            throw new PseudonymKeyFault($"La clé des pseudonymes [{path}] manque\u00a0: remettez-la depuis sa sauvegarde (une nouvelle clé ne retrouverait pas les mêmes personnes), ou créez le dossier avec la commande init.");
        }
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & ~(UnixFileMode.UserRead | UnixFileMode.UserWrite)) != 0)
        {
            throw new PseudonymKeyFault($"La clé des pseudonymes [{path}] est lisible par d'autres que son propriétaire\u00a0: chmod 600 {path}");
        }
        return Parse(File.ReadAllText(path)) ?? throw new PseudonymKeyFault($"Le fichier [{path}] ne porte pas une clé de 64 chiffres hexadécimaux.");
    }

    private static PseudonymKey? Parse(string written)
    {
        byte[] secret = new byte[Size];
        string digits = written.Trim();
        return digits.Length == 2 * Size && Convert.FromHexString(digits, secret, out _, out _) == System.Buffers.OperationStatus.Done
            ? new PseudonymKey(secret)
            : null;
    }
}
