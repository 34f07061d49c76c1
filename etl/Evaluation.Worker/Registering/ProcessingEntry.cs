namespace Evaluation.Worker.Registering;

/// <summary>One feed in the register of processing.</summary>
/// <param name="Partner">Who sends it.</param>
/// <param name="Feed">The feed, as <c>partner/feed</c>.</param>
/// <param name="Label">What it is.</param>
/// <param name="LegalBasis">What lets it be processed, in French.</param>
/// <param name="Columns">Columns that may name somebody; none where no column does.</param>
internal sealed record ProcessingEntry(string Partner, string Feed, string Label, string LegalBasis, IReadOnlyList<ProcessedColumn> Columns);

/// <summary>One column that may name somebody.</summary>
/// <param name="Column">Its name in the file.</param>
/// <param name="Who">Whom it is about.</param>
/// <param name="Becomes">What becomes of it.</param>
/// <param name="Retention">How long that stays.</param>
internal sealed record ProcessedColumn(string Column, string Who, string Becomes, string Retention);
