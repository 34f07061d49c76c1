namespace Evaluation.Etl.Invented;

/// <summary>
/// Invented deliveries in the partners' own formats, deterministic: the same scenario always gives the same lines, on any
/// machine, without a clock.
/// </summary>
public sealed class InventedDeliveries(InventedScenario scenario)
{
    /// <summary>Writes every file into a folder, which is made if need be.</summary>
    /// <param name="folder">Where; files of the same names are written over.</param>
    /// <param name="progress">Hears how many activities were written.</param>
    public IReadOnlyList<InventedFile> Write(string folder, IProgress<int>? progress = null)
    {
        Directory.CreateDirectory(folder);
        return
        [
            WriteFile(folder, "conseiller-numerique/cra-v1", "cra-v1.csv", file => new InventedCras(scenario).Write(file, progress)),
            WriteFile(folder, "mednum/ifn-communes", "ifn-communes.csv", file => InventedIfn.Write(scenario, file)),
            .. Enumerable.Range(0, InventedAssociations.Count).Select(association =>
                WriteFile(folder, "tableur/activites", InventedAssociations.FileName(association), file => new InventedAssociations(scenario).Write(association, file))),
        ];
    }

    private static InventedFile WriteFile(string folder, string feed, string name, Func<Stream, InventedExpectation> write)
    {
        string path = Path.Combine(folder, name);
        using FileStream file = File.Create(path);
        return new InventedFile(feed, path, write(file));
    }
}
