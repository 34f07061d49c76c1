namespace ExcelNumberFormat;

/// <summary>What a piece of a format code stands for.</summary>
internal enum FormatTokenKind
{
    Literal,
    Digits,
    Percent,
    DatePart,
    General,
    TextPlace,
    SectionEnd,
    Unreadable,
}
