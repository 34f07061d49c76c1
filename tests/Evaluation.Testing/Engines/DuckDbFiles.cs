using Evaluation.Warehouse;

namespace Evaluation.Testing.Engines;

/// <summary>Files, each in a folder of its own; a prepared one is a copy of one made once.</summary>
internal sealed class DuckDbFiles : TestDatabases
{
    private readonly Lazy<byte[]> _prepared = new(Prepare);

    /// <inheritdoc/>
    public override string Take(bool prepared)
    {
        string path = NewFile();
        if (prepared)
        {
            File.WriteAllBytes(path, _prepared.Value);
        }

        return path;
    }

    /// <inheritdoc/>
    public override void Return(string location, bool altered) => Directory.Delete(Path.GetDirectoryName(location)!, recursive: true);

    private static string NewFile() => Path.Combine(Directory.CreateTempSubdirectory("evaluation-").FullName, "w.duckdb");

    private static byte[] Prepare()
    {
        string path = NewFile();
        try
        {
            PreparedWarehouse.Fill(WarehouseSettings.At(path));
            return File.ReadAllBytes(path);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }
}
