namespace Evaluation.Worker.Commands;

/// <summary>A file written for somebody to fill in: never over one, which may be filled already.</summary>
internal static class FileToFill
{
    /// <summary>The whole path of a file that is not there yet, its folder made if need be.</summary>
    /// <param name="path">Where to write.</param>
    /// <param name="extension">How its name ends, <c>.xlsx</c>.</param>
    /// <exception cref="UsageFault">A file is there, or the name ends otherwise.</exception>
    internal static string New(string path, string extension)
    {
        string whole = Path.GetFullPath(path);
        if (!extension.Equals(Path.GetExtension(whole), StringComparison.OrdinalIgnoreCase))
        {
            throw new UsageFault($"Le fichier [{path}] n'est pas écrit\u00a0: donnez-lui un nom qui finit par {extension}.");
        }

        if (File.Exists(whole))
        {
            throw new UsageFault($"Le fichier [{path}] existe déjà, peut-être rempli\u00a0: il n'est pas réécrit. Donnez un autre nom, ou supprimez-le.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(whole)!);
        return whole;
    }
}
