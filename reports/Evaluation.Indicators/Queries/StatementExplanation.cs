using System.Globalization;
using System.Text;

namespace Evaluation.Indicators.Queries;

/// <summary>Shows a statement as it runs: what it computes, its parameters, its SQL.</summary>
internal static class StatementExplanation
{
    public static string Of(Statement statement, int load)
    {
        StringBuilder text = new();
        foreach (Leaf leaf in statement.Leaves)
        {
            text.Append(CultureInfo.InvariantCulture, $"-- {leaf.Contract.Id} v{leaf.Contract.Version} : {leaf.Contract.Label.Fr}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"-- @load = {load}\n");
        foreach ((string name, int value) in statement.Named)
        {
            text.Append(CultureInfo.InvariantCulture, $"-- @{name} = {value}\n");
        }

        return text.Append(statement.Sql).ToString();
    }
}
