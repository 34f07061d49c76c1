using Evaluation.Worker.Commands;

namespace Evaluation.Worker.Folder;

/// <summary>The connection string of a server, which may hold a password: in the environment, or in a file only its owner may read.</summary>
internal static class ConnectionText
{
    /// <summary>Reads it, from the variable first.</summary>
    /// <param name="variable">Name of the environment variable; null when none is declared.</param>
    /// <param name="path">The file; null when none is declared.</param>
    /// <exception cref="UsageFault">It is nowhere, or others can read the file.</exception>
    internal static string Read(string? variable, string? path)
    {
        string? written = variable is null ? null : Environment.GetEnvironmentVariable(variable);
        return !string.IsNullOrWhiteSpace(written) ? written.Trim()
            : path is null ? throw new UsageFault($"La variable d'environnement [{variable}] ne porte pas de chaîne de connexion.")
            : FromFile(path);
    }

    private static string FromFile(string path)
    {
        if (!File.Exists(path))
        {
            throw new UsageFault($"Le fichier [{path}] manque\u00a0: écrivez-y la chaîne de connexion, puis «\u00a0chmod 600\u00a0».");
        }

        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & ~(UnixFileMode.UserRead | UnixFileMode.UserWrite)) != 0)
        {
            throw new UsageFault($"La chaîne de connexion [{path}] est lisible par d'autres que son propriétaire\u00a0: chmod 600 {path}");
        }

        return File.ReadAllText(path).Trim();
    }
}
