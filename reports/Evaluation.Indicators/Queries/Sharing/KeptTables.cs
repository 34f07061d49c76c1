using Evaluation.Warehouse;
using Evaluation.Warehouse.Dialects;

namespace Evaluation.Indicators.Queries.Sharing;

/// <summary>Tables that the session keeps while questions read together are answered.</summary>
internal sealed class KeptTables(StarReader star) : IDisposable
{
    private static int _made;
    private readonly List<string> _names = [];

    /// <summary>The table that keeps the rows of a query; null where the memory granted does not hold them.</summary>
    public KeptTable? Keep(string select, IEnumerable<KeyValuePair<string, int>> parameters)
    {
        string name = $"kept_{Interlocked.Increment(ref _made)}";
        try
        {
            IEnumerable<KeyValuePair<string, int>> named = parameters.Where(parameter => select.Contains($"@{parameter.Key}", StringComparison.Ordinal));
            star.Session.KeepTable(name, select, StatementRun.Parameters(named, star.Load));
        }
        catch (WarehouseFault fault) when (fault.Kind == EngineFaultKind.OutOfMemory)
        {
            return null;
        }

        _names.Add(name);
        return new KeptTable(name, star.Session.ScalarText<long>($"select count(*) from {name}") == 0);
    }

    /// <inheritdoc/>
    public void Dispose() => _names.ForEach(star.Session.DropTable);
}
