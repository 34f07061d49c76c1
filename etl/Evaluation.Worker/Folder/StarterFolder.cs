using System.Reflection;
using Evaluation.Etl.Pseudonyms;
using Evaluation.Worker.Commands;

namespace Evaluation.Worker.Folder;

/// <summary>The territory folder that <c>init</c> writes.</summary>
internal static class StarterFolder
{
    /// <summary>Writes the folder and a new key of pseudonyms.</summary>
    /// <exception cref="UsageFault">There already is one.</exception>
    internal static void Write(string folder)
    {
        if (File.Exists(Path.Combine(folder, EvaluationFile.FileName)))
        {
            throw new UsageFault($"Le dossier [{folder}] est déjà un dossier de territoire : rien n'y est réécrit.");
        }

        WriteAll("starter/", folder);
    }

    /// <summary>Writes the declared files shipped under a prefix, and a new key of pseudonyms.</summary>
    internal static void WriteAll(string prefix, string folder)
    {
        Assembly here = typeof(StarterFolder).Assembly;
        foreach (string name in here.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)))
        {
            string path = Path.Combine(folder, name[prefix.Length..]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using Stream source = here.GetManifestResourceStream(name)!;
            using FileStream target = File.Create(path);
            source.CopyTo(target);
        }

        Directory.CreateDirectory(Path.Combine(folder, "indicators"));
        PseudonymKey.Create(Path.Combine(folder, "pseudonymes.key"));
    }
}
