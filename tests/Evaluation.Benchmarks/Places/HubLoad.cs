using Evaluation.Worker.Folder;

namespace Evaluation.Benchmarks.Places;

/// <summary>Loads the files of all hubs one after the other in one process, as the schedule does: what each command of its own spends to start is spent once.</summary>
internal static class HubLoad
{
    /// <summary>Loads them.</summary>
    /// <param name="folder">The territory folder.</param>
    /// <param name="data">The folder of real files.</param>
    /// <exception cref="InvalidOperationException">One was refused.</exception>
    internal static void Run(string folder, string data)
    {
        using Workplace workplace = Workplace.Open(folder, TimeProvider.System);
        foreach (HubFile file in HubFile.All(data))
        {
            if (workplace.Loader().Load(workplace.Folder.Partners.Find(file.Feed), file.Path, file.Day).Refusal is { } refusal)
            {
                throw new InvalidOperationException(refusal);
            }
        }
    }
}
