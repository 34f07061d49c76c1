using System.Collections.Concurrent;
using Evaluation.Warehouse;

namespace Evaluation.Testing.Engines;

/// <summary>Files, each in a folder of its own; a prepared one is a copy of one made once.</summary>
internal sealed class DuckDbFiles : TestDatabases
{
    private readonly ConcurrentDictionary<Preparation, Lazy<byte[]>> _prepared = new();

    /// <inheritdoc/>
    public override string Take(Preparation? prepared)
    {
        string path = NewFile();
        if (prepared is not null)
        {
            File.WriteAllBytes(path, _prepared.GetOrAdd(prepared, _ => new Lazy<byte[]>(() => Prepare(prepared))).Value);
        }

        return path;
    }

    /// <inheritdoc/>
    public override void Return(string location, bool altered) => Directory.Delete(Path.GetDirectoryName(location)!, recursive: true);

    private static string NewFile() => Path.Combine(Directory.CreateTempSubdirectory("evaluation-").FullName, "w.duckdb");

    private static byte[] Prepare(Preparation prepared)
    {
        string path = NewFile();
        try
        {
            prepared.Fill(WarehouseSettings.At(path));
            return File.ReadAllBytes(path);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }
}
