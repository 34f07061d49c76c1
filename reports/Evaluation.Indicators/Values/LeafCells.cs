using Evaluation.Indicators.Plan;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Queries.Sharing;

namespace Evaluation.Indicators.Values;

/// <summary>Makes the cells of one contract from the rows of its reading.</summary>
internal sealed class LeafCells(Reading reading, DateOnly today)
{
    /// <summary>Key of what no action claims.</summary>
    public const int NoAction = 0;

    /// <summary>Key of what actions claim more than once, counted negatively so that the parts sum to the whole.</summary>
    public const int Overlap = -1;

    /// <summary>The cells of the contract at this place in the reading.</summary>
    public Dictionary<CellKey, CellNumber> Of(int index, IReadOnlyList<StatementRow> rows) => rows
        .Where(row => row.Leaves[index].Rows > 0)
        .SelectMany(row => Shares(row).Select(share => (Key: Key(row, share.Action), Part: new WeightedNumber(row.Fine, row.Leaves[index], share.Weight))))
        .GroupBy(pair => pair.Key, pair => pair.Part)
        .ToDictionary(cell => cell.Key, cell => LeafMeasure.Of(reading.Leaves[index].Contract, [.. cell], today));

    private CellKey Key(StatementRow row, int action)
    {
        int at = 0;
        return new CellKey([.. reading.Scope.Slices.Select(slice => slice == Slice.Action ? action : row.Slices[at++])]);
    }

    private List<(int Action, decimal Weight)> Shares(StatementRow row)
    {
        IReadOnlyList<PlannedAction> actions = reading.Scope.Flags;
        if (!reading.Scope.Slices.Contains(Slice.Action))
        {
            return [(NoAction, 1)];
        }

        List<(int Action, decimal Weight)> shares =
            [.. actions.Select((action, index) => (index + 1, row.Flags[index] ? action.Counts!.Share : 0)).Where(share => share.Item2 > 0)];
        decimal claimed = shares.Sum(share => share.Weight);
        shares.AddRange(claimed < 1 ? [(NoAction, 1 - claimed)] : claimed > 1 ? [(Overlap, 1 - claimed)] : []);
        return shares;
    }
}
