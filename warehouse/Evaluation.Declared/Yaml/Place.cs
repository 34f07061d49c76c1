namespace Evaluation.Declared.Yaml;

/// <summary>Where a value stands and where its faults go.</summary>
internal sealed record Place(string File, string Path, DefinitionFaults Faults)
{
    public Place Child(string key) => this with { Path = KeyPath.Child(Path, key) };

    public Place Item(int index) => this with { Path = KeyPath.Item(Path, index) };

    /// <summary>Whether what stands here could be read, as far as is known.</summary>
    public bool IsReadable => !Faults.IsUnreadable(File, Path);

    /// <summary>Notes that nothing stands here that could be read: beside that fault, nothing is said of it.</summary>
    public void Unreadable() => Faults.Unreadable(File, Path);

    public void Fault(int line, int column, string sentence) =>
        Faults.Add(new DefinitionFault(File, line, column, Path, sentence));
}
