namespace Evaluation.Declared;

/// <summary>Declared files that can't be used as they are, with everything to correct in them at once.</summary>
public sealed class DefinitionFaultException : Exception
{
    /// <summary>Reports these faults together.</summary>
    /// <param name="faults">At least one fault, of one or several files.</param>
    public DefinitionFaultException(IReadOnlyCollection<DefinitionFault> faults)
        : base(string.Join('\n', faults.Select(fault => fault.ToString())))
    {
        Faults = [.. faults];
    }

    /// <summary>Everything to correct, by file and line.</summary>
    public IReadOnlyList<DefinitionFault> Faults { get; }
}
