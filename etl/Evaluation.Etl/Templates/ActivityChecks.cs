using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Evaluation.Etl.Templates;

/// <summary>What a spreadsheet can check while activities are typed: lists, days, numbers, sums over the participants.</summary>
internal static class ActivityChecks
{
    private const int LastRow = 5000;
    private const string FirstDay = "43831";
    private const string LastDay = "73050";
    private const string Participants = "Participants";
    private static readonly (string First, string Last)[] Groups = [("Moins de 12 ans", "60 ans et plus"), ("Femmes", "Hommes"), ("Scolarisés", "Retraités")];
    private static readonly Dictionary<string, string> Lengths = new() { ["Commune (code INSEE)"] = "5", ["SIRET"] = "14" };

    /// <summary>One validation per column, with what to type shown beside the cell.</summary>
    public static DataValidations Validations(IReadOnlyList<TemplateColumn> columns, string language, int firstRow)
    {
        List<DataValidation> validations = [.. columns.Select((column, index) => Validation(column, Range(index, index, firstRow), language))];
        return new DataValidations(validations) { Count = (uint)validations.Count };
    }

    /// <summary>Counts by age, gender or status turn red when they exceed the participants.</summary>
    public static IEnumerable<ConditionalFormatting> Highlights(IReadOnlyList<TemplateColumn> columns, int firstRow) => Groups.Select((group, index) =>
    {
        int first = PlaceOf(columns, group.First);
        int last = PlaceOf(columns, group.Last);
        string sum = $"SUM(${SheetWriting.Letters(first)}{firstRow}:${SheetWriting.Letters(last)}{firstRow})>${SheetWriting.Letters(PlaceOf(columns, Participants))}{firstRow}";
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
                validation.Append(new Formula1(ListsSheet.RangeName(column.List)));
                break;
            case TemplateFormat.Date:
                validation.Type = DataValidationValues.Date;
                validation.Append(new Formula1(FirstDay), new Formula2(LastDay));
                break;
            case TemplateFormat.Whole:
                validation.Type = DataValidationValues.Whole;
                validation.Operator = DataValidationOperatorValues.GreaterThanOrEqual;
                validation.Append(new Formula1("0"));
                break;
            case TemplateFormat.Text when Lengths.TryGetValue(column.Header, out string? length):
                validation.Type = DataValidationValues.TextLength;
                validation.Operator = DataValidationOperatorValues.Equal;
                validation.Append(new Formula1(length));
                break;
        }
        return validation;
    }

    private static int PlaceOf(IReadOnlyList<TemplateColumn> columns, string header) => columns.TakeWhile(column => column.Header != header).Count();

    private static string Range(int first, int last, int firstRow) => $"{SheetWriting.Letters(first)}{firstRow}:{SheetWriting.Letters(last)}{LastRow}";

    private static ListValue<StringValue> References(string ranges) => new() { InnerText = ranges };
}
