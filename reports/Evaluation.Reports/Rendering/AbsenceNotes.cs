using System.Globalization;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Wording;

namespace Evaluation.Reports.Rendering;

/// <summary>The notes under a figure that explain each sign of absence it shows, with reasons numbered where there are several.</summary>
internal sealed class AbsenceNotes
{
    private readonly Labels _labels;
    private readonly List<string> _reasons;

    internal AbsenceNotes(IEnumerable<Cell> cells, Labels labels)
    {
        _labels = labels;
        Cell[] all = [.. cells];
        _reasons = [.. all.OfType<MissingCell>().Select(cell => cell.Reason).Distinct(StringComparer.Ordinal)];
        Lines = [.. Explain(all)];
    }

    /// <summary>One line for each sign and reason; empty when nothing is absent.</summary>
    internal IReadOnlyList<string> Lines { get; }

    /// <summary>What follows the sign in a cell: the number of its reason, where there are several.</summary>
    internal string Mark(Cell cell) => cell is MissingCell missing && _reasons.Count > 1
        ? string.Create(CultureInfo.InvariantCulture, $"\u00a0({_reasons.IndexOf(missing.Reason) + 1})")
        : "";

    private IEnumerable<string> Explain(Cell[] cells)
    {
        foreach (string reason in _reasons)
        {
            yield return $"{_labels.Missing}{Mark(new MissingCell(reason))}{_labels.Colon}{reason}";
        }

        if (cells.Any(cell => cell is HiddenCell))
        {
            yield return $"{_labels.Hidden}{_labels.Colon}{_labels.HiddenMeaning}";
        }

        if (cells.Any(cell => cell is NotApplicableCell))
        {
            yield return $"{_labels.NotApplicable}{_labels.Colon}{_labels.NotApplicableMeaning}";
        }
    }
}
