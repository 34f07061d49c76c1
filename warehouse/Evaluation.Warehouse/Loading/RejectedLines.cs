using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Warehouse.Loading;

/// <summary>Writes why lines were rejected as they come, so that a file full of faults needs no memory.</summary>
internal sealed class RejectedLines(WarehouseLoad load, int deliveryKey) : IDisposable
{
    private readonly RowAppender _appender = load.Session.OpenAppender("journal_line");

    /// <summary>Writes one reason.</summary>
    internal void Add(LineFault fault)
    {
        _appender.Append(load.Key);
        _appender.Append(deliveryKey);
        _appender.Append(fault.LineNumber);
        _appender.Append("rejected");
        _appender.Append(Fit(fault.Column, 80));
        _appender.Append(Fit(fault.Shown, 80));
        _appender.Append(Fit(fault.Reason, 200));
        _appender.EndRow();
    }

    /// <summary>Ends the writing.</summary>
    internal void Complete() => _appender.Complete();

    /// <inheritdoc/>
    public void Dispose() => _appender.Dispose();

    private static string? Fit(string? text, int longest) => text?.Length > longest ? text[..longest] : text;
}
