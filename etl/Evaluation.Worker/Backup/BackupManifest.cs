using System.Text.Encodings.Web;
using System.Text.Json;
using Evaluation.Worker.Commands;

namespace Evaluation.Worker.Backup;

/// <summary>What a backup holds: every file with its size and hash, and the last load it knows.</summary>
/// <param name="Program">Version of the program that wrote it.</param>
/// <param name="WrittenAt">When, UTC.</param>
/// <param name="Territory">Name of the territory.</param>
/// <param name="Load">Last load of the warehouse.</param>
/// <param name="Files">Its files, by path.</param>
internal sealed record BackupManifest(string Program, DateTime WrittenAt, string Territory, int Load, IReadOnlyList<BackupFile> Files)
{
    /// <summary>Name of the manifest in a backup.</summary>
    internal const string FileName = "manifeste.json";

    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Reads the manifest of a backup.</summary>
    /// <exception cref="UsageFault">There is none, or it can't be read.</exception>
    internal static BackupManifest Read(string backup)
    {
        string path = Path.Combine(backup, FileName);
        try
        {
            BackupManifest manifest = JsonSerializer.Deserialize<BackupManifest>(File.ReadAllText(path), Json) ?? throw new JsonException("null");
            return manifest.Files.All(file => file is not null && IsInside(file.Path)) ? manifest : throw new JsonException("path");
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            throw new UsageFault($"[{backup}] n'est pas une sauvegarde entière\u00a0: son manifeste [{FileName}] manque ou ne se lit pas.");
        }
    }

    /// <summary>Writes it, last of all: a backup without it was not finished.</summary>
    internal void Write(string backup) => File.WriteAllText(Path.Combine(backup, FileName), JsonSerializer.Serialize(this, Json) + "\n");

    // A path that leads out of the backup would be written elsewhere.
    private static bool IsInside(string path) => path.Length > 0 && !Path.IsPathRooted(path) && !path.Split('/', '\\').Contains("..");
}

/// <summary>One file of a backup.</summary>
/// <param name="Path">Where it is, from the backup, with slashes.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Its hash, in lower-case hexadecimal.</param>
internal sealed record BackupFile(string Path, long Bytes, string Sha256);
