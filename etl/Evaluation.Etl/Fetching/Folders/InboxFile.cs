namespace Evaluation.Etl.Fetching.Folders;

/// <summary>A file of an inbox as it was seen; equal when it was not touched in between.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="WrittenAt">When it was last written, UTC.</param>
internal sealed record InboxFile(string Path, long Length, DateTime WrittenAt)
{
    /// <summary>Its name.</summary>
    internal string Name => System.IO.Path.GetFileName(Path);
}
