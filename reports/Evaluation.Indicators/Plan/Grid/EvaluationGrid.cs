using Evaluation.Declared;

namespace Evaluation.Indicators.Plan.Grid;

/// <summary>The questions asked of the plan under the six criteria of the OECD, and what people judged: <c>plan/grille.yaml</c>.</summary>
/// <param name="Questions">The questions, in order.</param>
public sealed record EvaluationGrid(IReadOnlyList<EvaluationQuestion> Questions)
{
    /// <summary>Kind of this text in the warehouse.</summary>
    public const string Kind = "grid";

    /// <summary>No question is asked.</summary>
    public static EvaluationGrid None { get; } = new([]);

    /// <summary>Reads the text, noting its faults.</summary>
    public static EvaluationGrid? Read(string file, string text, DefinitionFaults faults) => DeclaredFile.Read(file, text, faults, From);

    /// <summary>Reads the text held in the warehouse.</summary>
    /// <exception cref="DefinitionFaultException">The text has faults: all of them are told.</exception>
    public static EvaluationGrid Read(string file, string text) => DeclaredFile.Read(file, text, From);

    private static EvaluationGrid From(DeclaredMap map)
    {
        EvaluationGrid grid = new([.. map.Maps("questions").Select(EvaluationQuestion.From)]);
        foreach (IGrouping<string, EvaluationQuestion> same in grid.Questions.GroupBy(question => question.Id).Where(same => same.Count() > 1))
        {
            map.Fault($"identifiant de question en double [{same.Key}]", "questions");
        }

        return grid;
    }
}
