using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Warehouse.Loading;

/// <summary>Stages why lines were rejected as they come, so that a file full of faults needs no memory, and journals it once they are settled.</summary>
internal sealed class RejectedLines : IDisposable
{
    private readonly RowAppender _appender;
    private readonly int _deliveryKey;
    private readonly WarehouseLoad _load;

    /// <summary>Makes the staging table empty.</summary>
    internal RejectedLines(WarehouseLoad load, int deliveryKey)
    {
        (_load, _deliveryKey) = (load, deliveryKey);
        Staging.Renew(load, "staging_fault");
        _appender = load.Session.OpenAppender("staging_fault");
    }

    /// <summary>Stages one reason.</summary>
    internal void Add(LineFault fault)
    {
        _appender.Append(fault.LineNumber);
        _appender.Append(Fit(fault.Column, 80));
        _appender.Append(Fit(fault.Shown, 80));
        _appender.Append(Fit(fault.Reason, 200));
        _appender.EndRow();
    }

    /// <summary>Ends the staging.</summary>
    internal void Complete() => _appender.Complete();

    /// <summary>Writes all reasons into the journal.</summary>
    internal void Journal() => _load.Execute("load/journal-rejected", new { load = _load.Key, delivery = _deliveryKey });

    /// <inheritdoc/>
    public void Dispose() => _appender.Dispose();

    private static string? Fit(string? text, int longest) => text?.Length > longest ? text[..longest] : text;
}
