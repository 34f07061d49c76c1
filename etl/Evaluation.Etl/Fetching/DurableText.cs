using Evaluation.Etl.Deliveries;

namespace Evaluation.Etl.Fetching;

/// <summary>Small files that are read whole or as they were before, whatever stops the machine.</summary>
internal static class DurableText
{
    /// <summary>Writes a file beside, makes it durable, and puts it in the place of the old one.</summary>
    internal static void Write(string path, byte[] content)
    {
        string beside = $"{path}.part";
        using (FileStream file = new(beside, FileMode.Create, FileAccess.Write, FileShare.None, 1))
        {
            file.Write(content);
            file.Flush(flushToDisk: true);
        }

        File.Move(beside, path, overwrite: true);
        DurableFolder.Flush(Path.GetDirectoryName(path)!);
    }
}
