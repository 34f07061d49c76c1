using Evaluation.Worker.Commands;

namespace Evaluation.Worker.Schedule.Hosting;

/// <summary>Lets one process of a machine run a folder's schedule: two would fire everything twice.</summary>
internal sealed class RunLock : IDisposable
{
    private readonly FileStream _file;

    private RunLock(FileStream file) => _file = file;

    /// <summary>Takes it.</summary>
    /// <param name="folder">The territory folder.</param>
    /// <param name="node">The node; on one machine each has its own.</param>
    /// <exception cref="UsageFault">Another process has it.</exception>
    internal static RunLock Take(string folder, string node)
    {
        string path = Path.Combine(folder, $".evaluation-run.{string.Concat(node.Select(letter => char.IsLetterOrDigit(letter) ? letter : '-'))}.lock");
        try
        {
            return new RunLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            throw new UsageFault($"«\u00a0evaluation run\u00a0» tourne déjà pour ce dossier sur cette machine ({node}). Arrêtez-le d'abord, ou donnez un autre nom à celui-ci avec --node si la base est sur un serveur.");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
