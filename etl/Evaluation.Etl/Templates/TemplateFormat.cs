namespace Evaluation.Etl.Templates;

/// <summary>What is typed in a column of a template.</summary>
internal enum TemplateFormat
{
    /// <summary>Text, codes with leading zeros included.</summary>
    Text,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A whole number, zero or more.</summary>
    Whole,

    /// <summary>A number with decimals, zero or more: an amount in euros, hours.</summary>
    Decimal,

    /// <summary>A value picked from a list.</summary>
    List,
}
