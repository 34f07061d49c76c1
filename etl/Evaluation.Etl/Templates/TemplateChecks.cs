using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Evaluation.Etl.Templates;

/// <summary>What a spreadsheet can check while lines are typed: lists, days, numbers, parts that exceed their whole.</summary>
internal static class TemplateChecks
{
    private const int LastRow = 5000;
    private const string FirstDay = "43831";
    private const string LastDay = "73050";

    /// <summary>One validation per column, with what to type shown beside the cell.</summary>
    public static DataValidations Validations(IReadOnlyList<TemplateColumn> columns, string language, int firstRow)
    {
        List<DataValidation> validations = [.. columns.Select((column, index) => Validation(column, Range(index, index, firstRow), language))];
        return new DataValidations(validations) { Count = (uint)validations.Count };
    }

    /// <summary>Parts turn red when they exceed their whole: <c>Participants/âge</c> are parts of the participants, by age, side by side.</summary>
    public static IEnumerable<ConditionalFormatting> Highlights(IReadOnlyList<TemplateColumn> columns, int firstRow) => columns.Where(column => column.PartOf.Length > 0).GroupBy(column => column.PartOf).Select((group, index) =>
    {
        int first = PlaceOf(columns, group.First().Header);
        int last = PlaceOf(columns, group.Last().Header);
        int whole = PlaceOf(columns, group.Key.Split('/')[0]);
        string sum = $"SUM(${SheetWriting.Letters(first)}{firstRow}:${SheetWriting.Letters(last)}{firstRow})>${SheetWriting.Letters(whole)}{firstRow}";
        ConditionalFormattingRule rule = new(new Formula(sum)) { Type = ConditionalFormatValues.Expression, FormatId = 0, Priority = index + 1 };
        return new ConditionalFormatting(rule) { SequenceOfReferences = References(Range(first, last, firstRow)) };
    });

    /// <summary>Codes made of digits are texts, and no warning is wanted for that.</summary>
    public static IgnoredErrors NumbersAsText(IReadOnlyList<TemplateColumn> columns, int firstRow)
    {
        IEnumerable<string> ranges = columns.Select((column, index) => column.Format == TemplateFormat.Text ? Range(index, index, firstRow) : "").Where(range => range.Length > 0);
        return new IgnoredErrors(new IgnoredError { NumberStoredAsText = true, SequenceOfReferences = References(string.Join(' ', ranges)) });
    }

    private static DataValidation Validation(TemplateColumn column, string range, string language)
    {
        DataValidation validation = new()
        {
            SequenceOfReferences = References(range),
            AllowBlank = true,
            ShowInputMessage = true,
            ShowErrorMessage = true,
            PromptTitle = column.Header,
            Prompt = column.Help.In(language),
            ErrorTitle = column.Header,
            Error = column.Help.In(language),
        };
        switch (column.Format)
        {
            case TemplateFormat.List:
                validation.Type = DataValidationValues.List;
                validation.Append(new Formula1(ListsSheet.RangeName(TemplateList.NameOf(column.List))));
                break;
            case TemplateFormat.Date:
                validation.Type = DataValidationValues.Date;
                validation.Append(new Formula1(FirstDay), new Formula2(LastDay));
                break;
            case TemplateFormat.Whole or TemplateFormat.Decimal:
                validation.Type = column.Format == TemplateFormat.Whole ? DataValidationValues.Whole : DataValidationValues.Decimal;
                Bound(validation, column.Max);
                break;
            case TemplateFormat.Text when column.Length.Length > 0:
                validation.Type = DataValidationValues.TextLength;
                validation.Operator = DataValidationOperatorValues.Equal;
                validation.Append(new Formula1(column.Length));
                break;
        }
        return validation;
    }

    private static void Bound(DataValidation validation, string max)
    {
        validation.Append(new Formula1("0"));
        if (max.Length == 0)
        {
            validation.Operator = DataValidationOperatorValues.GreaterThanOrEqual;
        }
        else
        {
            validation.Append(new Formula2(max));
        }
    }

    private static int PlaceOf(IReadOnlyList<TemplateColumn> columns, string header) => columns.TakeWhile(column => column.Header != header).Count();

    private static string Range(int first, int last, int firstRow) => $"{SheetWriting.Letters(first)}{firstRow}:{SheetWriting.Letters(last)}{LastRow}";

    private static ListValue<StringValue> References(string ranges) => new() { InnerText = ranges };
}
