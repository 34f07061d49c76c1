using Evaluation.Declared;
using Evaluation.Etl.Mapping;

namespace Evaluation.Etl.Partners;

/// <summary>Attributes of the public that the partner draws at random for some lines: counted, marked, never taken for somebody's profile.</summary>
/// <param name="When">For which lines.</param>
/// <param name="Attributes">Which attributes.</param>
/// <param name="Why">How we know.</param>
public sealed record RandomAttributes(LineCondition When, IReadOnlyList<string> Attributes, string Why)
{
    internal static RandomAttributes Read(DeclaredMap map)
    {
        IReadOnlyList<string> attributes = map.Texts("attributes");
        foreach (string attribute in attributes.Except(AttributeValue.Attributes))
        {
            map.Fault($"attribut inconnu [{attribute}] ; attributs : {string.Join(", ", AttributeValue.Attributes)}", "attributes");
        }

        return new RandomAttributes(map.Map("when", LineCondition.Read) ?? new LineCondition(string.Empty, [], [], null), attributes, map.Text("why"));
    }
}
