namespace Evaluation.Etl.Reading.Workbooks;

/// <summary>One cell as read.</summary>
/// <param name="Text">Its value as text; empty where there is none.</param>
/// <param name="IsFormula">True where it is computed; its text then is the cached value, never to be used.</param>
internal readonly record struct SheetCell(string Text, bool IsFormula)
{
    /// <summary>A cell that isn't there.</summary>
    public static readonly SheetCell Empty = new("", false);

    /// <summary>True when nobody wrote in it.</summary>
    public bool IsBlank => !IsFormula && string.IsNullOrWhiteSpace(Text);

    /// <summary>True when nobody wrote in it, nor in what it computes: a formula copied down a template.</summary>
    public bool IsIdle => IsBlank || (IsFormula && (Text is "" or "0"));
}
