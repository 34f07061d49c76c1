namespace Evaluation.Etl.Returns;

/// <summary>Looks of cells of what goes back, in the order of the style sheet.</summary>
internal enum ReturnStyle
{
    /// <summary>Nothing special.</summary>
    Plain,

    /// <summary>Title of the cover.</summary>
    Title,

    /// <summary>Heading on the cover.</summary>
    Heading,

    /// <summary>Label of a fact.</summary>
    Label,

    /// <summary>A fact, or a number of lines.</summary>
    Fact,

    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>What must be known before anything else.</summary>
    Warning,

    /// <summary>Heading of one of our columns.</summary>
    OurHeader,

    /// <summary>Value of one of our columns.</summary>
    Ours,

    /// <summary>Name of the column at fault, which leads to the cell.</summary>
    Link,

    /// <summary>Heading of a partner's column.</summary>
    OwnHeader,

    /// <summary>Value received.</summary>
    Own,

    /// <summary>Day received.</summary>
    OwnDay,

    /// <summary>Value at fault.</summary>
    Faulty,

    /// <summary>Day at fault.</summary>
    FaultyDay,

    /// <summary>What stands above the header.</summary>
    Above,

    /// <summary>A day that stands above the header.</summary>
    AboveDay,
}
