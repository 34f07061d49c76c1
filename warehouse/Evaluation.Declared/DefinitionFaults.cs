namespace Evaluation.Declared;

/// <summary>The faults found so far while declared files are read; reported together at the end.</summary>
public sealed class DefinitionFaults
{
    private readonly List<DefinitionFault> _found = [];
    private readonly HashSet<(string File, string Path)> _unreadable = [];

    /// <summary>Whether there is anything to correct.</summary>
    public bool Any => _found.Count > 0;

    /// <summary>Everything found, by file, line and column.</summary>
    public IReadOnlyList<DefinitionFault> Ordered =>
        [.. _found.OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line ?? 0).ThenBy(fault => fault.Column ?? 0)];

    /// <summary>Notes one fault and goes on reading.</summary>
    public void Add(DefinitionFault fault) => _found.Add(fault);

    /// <summary>Notes a fault of a file as a whole.</summary>
    public void Add(string file, string sentence) => Add(new DefinitionFault(file, null, null, "", sentence));

    /// <summary>Whether a value was not written or not what it must be.</summary>
    internal bool IsUnreadable(string file, string path) => _unreadable.Contains((file, path));

    /// <summary>Notes that a value is not written or not what it must be.</summary>
    internal void Unreadable(string file, string path) => _unreadable.Add((file, path));

    /// <summary>Ends the reading.</summary>
    /// <exception cref="DefinitionFaultException">There is at least one fault.</exception>
    public void ThrowIfAny()
    {
        if (Any)
        {
            throw new DefinitionFaultException(Ordered);
        }
    }
}
