namespace Evaluation.Worker.Folder.PlanWorkbooks;

/// <summary>What a cell of the plan's workbook holds.</summary>
internal enum CellKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>Several words, between semicolons.</summary>
    List,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Several numbers, between semicolons.</summary>
    Numbers,

    /// <summary>A day.</summary>
    Day,
}
