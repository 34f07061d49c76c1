namespace Evaluation.Warehouse;

/// <summary>Where the warehouse is and how much of the machine it may use.</summary>
/// <param name="Path">The file; <c>:memory:</c> for one that vanishes.</param>
/// <param name="MemoryMegabytes">What the engine may hold in memory before it spills to disk beside the file.</param>
/// <param name="Threads">Threads of the engine.</param>
/// <param name="Patience">How long to wait for another process that holds the file.</param>
public sealed record WarehouseSettings(string Path, int MemoryMegabytes, int Threads, TimeSpan Patience)
{
    /// <summary>A file with the usual limits: 224 MB, two threads, 30 seconds of patience.</summary>
    public static WarehouseSettings At(string path) => new(path, 224, 2, TimeSpan.FromSeconds(30));
}
