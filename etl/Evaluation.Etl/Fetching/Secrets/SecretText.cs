using System.Text;
using Evaluation.Etl.Fetching.Declared;

namespace Evaluation.Etl.Fetching.Secrets;

/// <summary>A secret that opens a partner's address; printed, it is only dots.</summary>
internal sealed class SecretText
{
    private const string Shown = "•••";
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private readonly string[] _forms;

    private SecretText(string value)
    {
        Value = value;
        // As itself, as the parts of « client:secret », and as an address or a form would write any of them.
        string[] parts = [value, .. value.Split(':').Where(part => part.Length >= 6)];
        _forms = [.. parts.SelectMany(part => new[] { part, Uri.EscapeDataString(part), Convert.ToBase64String(Encoding.UTF8.GetBytes(part)) }).Distinct().OrderByDescending(form => form.Length)];
    }

    /// <summary>The secret itself, for the request and nothing else.</summary>
    internal string Value { get; }

    /// <summary>Reads a secret, from its variable first.</summary>
    /// <param name="token">Where it is.</param>
    /// <param name="folder">The territory folder.</param>
    /// <exception cref="FetchFault">It is nowhere, others can read its file, or it can't be sent.</exception>
    internal static SecretText Read(FetchToken token, string folder)
    {
        string? written = token.Environment is null ? null : Environment.GetEnvironmentVariable(token.Environment);
        string value = !string.IsNullOrWhiteSpace(written) ? written.Trim()
            : token.File is null ? throw new FetchFault($"la variable d'environnement [{token.Environment}] ne porte pas de jeton : donnez-le au programme par elle, puis recommencez")
            : FromFile(Path.Combine(folder, token.File));
        return value.Length > 0 && value.All(letter => letter is > ' ' and <= '~')
            ? new SecretText(value)
            : throw new FetchFault($"le jeton de [{token.Environment ?? token.File}] est vide ou contient un caractère qui ne s'envoie pas (espace, accent, retour à la ligne) : recopiez-le");
    }

    /// <summary>A text in which the secret, however it is written, is dots.</summary>
    internal string Hide(string text) => _forms.Aggregate(text, (hidden, form) => hidden.Replace(form, Shown, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override string ToString() => Shown;

    private static string FromFile(string path)
    {
        if (!File.Exists(path))
        {
            throw new FetchFault($"le fichier [{path}] manque : écrivez-y le jeton, puis « chmod 600 »");
        }

        return OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & ~OwnerOnly) == 0
            ? File.ReadAllText(path).Trim()
            : throw new FetchFault($"le jeton [{path}] est lisible par d'autres que son propriétaire : chmod 600 {path}");
    }
}
