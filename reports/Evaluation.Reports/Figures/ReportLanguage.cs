namespace Evaluation.Reports.Figures;

/// <summary>The language a document is written in.</summary>
public enum ReportLanguage
{
    /// <summary>French, the first language of every document.</summary>
    French,

    /// <summary>English, on demand.</summary>
    English,
}
