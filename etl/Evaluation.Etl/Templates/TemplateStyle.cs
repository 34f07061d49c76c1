namespace Evaluation.Etl.Templates;

/// <summary>Looks of cells, in the order of the style sheet.</summary>
internal enum TemplateStyle
{
    /// <summary>Nothing special.</summary>
    Plain,

    /// <summary>Title of a sheet.</summary>
    Title,

    /// <summary>Label of something to fill in.</summary>
    Label,

    /// <summary>A text to fill in.</summary>
    InputText,

    /// <summary>A day to fill in.</summary>
    InputDate,

    /// <summary>Heading of a column that must be filled.</summary>
    HeaderRequired,

    /// <summary>Heading of a column filled where known.</summary>
    HeaderOptional,

    /// <summary>Heading of a personal column.</summary>
    HeaderPersonal,

    /// <summary>Text of a line.</summary>
    BodyText,

    /// <summary>Day of a line.</summary>
    BodyDate,

    /// <summary>Whole number of a line.</summary>
    BodyWhole,

    /// <summary>Number with decimals of a line.</summary>
    BodyDecimal,

    /// <summary>Paragraph of help.</summary>
    Paragraph,

    /// <summary>Heading inside the help.</summary>
    Heading,

    /// <summary>Cell of a text column below the table.</summary>
    EmptyText,

    /// <summary>Cell of a column of days below the table.</summary>
    EmptyDate,

    /// <summary>Cell of a column of numbers below the table.</summary>
    EmptyWhole,

    /// <summary>Cell of a column of numbers with decimals below the table.</summary>
    EmptyDecimal,
}
