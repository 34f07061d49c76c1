namespace Evaluation.Reports.Figures;

/// <summary>How a paragraph is set.</summary>
public enum ParagraphTone
{
    /// <summary>Running text.</summary>
    Plain,

    /// <summary>A remark, set apart and small.</summary>
    Note,

    /// <summary>Something the reader must know before using a figure.</summary>
    Warning,
}
