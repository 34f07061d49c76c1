using Evaluation.Declared;

namespace Evaluation.Etl.Partners;

/// <summary>What the value of a column must be for something to hold of a line.</summary>
/// <param name="Column">Name in the file.</param>
/// <param name="In">Values it is one of; empty where any may stand.</param>
/// <param name="NotIn">Values it is none of.</param>
/// <param name="Filled">Whether it has a value at all; null where that does not matter.</param>
public sealed record LineCondition(string Column, IReadOnlyList<string> In, IReadOnlyList<string> NotIn, bool? Filled)
{
    internal static LineCondition Read(DeclaredMap map)
    {
        LineCondition condition = new(map.Text("column"), map.OptionalTexts("in"), map.OptionalTexts("not_in"), map.Has("filled") ? map.Flag("filled") : null);
        if (condition is { In.Count: 0, NotIn.Count: 0, Filled: null })
        {
            map.Fault("une condition dit « in », « not_in » ou « filled »");
        }

        return condition;
    }
}
