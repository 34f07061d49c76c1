namespace Evaluation.Reports.Rendering.Pdf;

/// <summary>A PDF could not be made: a French sentence saying what to do.</summary>
public sealed class PdfFault(string sentence, Exception? cause = null) : Exception(sentence, cause);
