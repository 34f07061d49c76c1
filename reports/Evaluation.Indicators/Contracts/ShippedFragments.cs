using Evaluation.Declared;

namespace Evaluation.Indicators.Contracts;

/// <summary>The fragments shipped with the program, of which the SELECTs of contracts, of clusterings and of their trails are written.</summary>
public static class ShippedFragments
{
    private static readonly Lazy<SelectFragments> Shipped = new(Read);

    /// <summary>All of them.</summary>
    /// <exception cref="DefinitionFaultException">A shipped file is wrong: all faults together.</exception>
    public static SelectFragments All => Shipped.Value;

    /// <summary>The whole text of a shipped SELECT.</summary>
    /// <exception cref="DefinitionFaultException">It names a fragment that is not shipped.</exception>
    public static string Whole(string file, string text)
    {
        DefinitionFaults faults = new();
        string whole = All.Whole(file, text, faults);
        faults.ThrowIfAny();
        return whole;
    }

    private static SelectFragments Read()
    {
        DefinitionFaults faults = new();
        SelectFragments fragments = SelectFragments.None.And(ShippedFiles.Under(typeof(ShippedFragments).Assembly, "fragments/").Select(file => ($"reports/{file.Name}", file.Text)), faults);
        faults.ThrowIfAny();
        return fragments;
    }
}
