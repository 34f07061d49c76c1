using System.Globalization;
using Evaluation.Declared;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Rendering;
using Evaluation.Reports.Wording;

namespace Evaluation.Reports.Yearly;

/// <summary>What every section of the yearly report needs: the values, the words, the way figures are made of values.</summary>
internal sealed class YearlyPages
{
    internal YearlyPages(YearlyValues values)
    {
        Values = values;
        Answers = new YearlyAnswers(values);
        Words = YearlyLabels.For(values.Language);
        Beside = MentionLabels.For(values.Language);
        Said = PlanLabels.For(values.Language);
        Effects = EffectLabels.For(values.Language);
        Money = MoneyLabels.For(values.Language);
        Text = new ValueText(Labels.For(values.Language));
        Cells = new ValueCells(this);
        Mentions = new ValueMentions(this);
    }

    internal YearlyValues Values { get; }

    internal YearlyAnswers Answers { get; }

    internal YearlyLabels Words { get; }

    /// <summary>The words printed beside every figure.</summary>
    internal MentionLabels Beside { get; }

    /// <summary>The words of what people say of the plan.</summary>
    internal PlanLabels Said { get; }

    /// <summary>The words of the chapters on effects, supply and needs.</summary>
    internal EffectLabels Effects { get; }

    /// <summary>The words of what the money became.</summary>
    internal MoneyLabels Money { get; }

    internal ValueText Text { get; }

    internal ValueCells Cells { get; }

    internal ValueMentions Mentions { get; }

    /// <summary>Every contract the report prints, for the definitions.</summary>
    internal IEnumerable<IndicatorContract> Printed => Values.Values.Where(set => set.Values.Count > 0).Select(set => set.Contract)
        .Concat(Values.Plan?.Indicators.Select(indicator => indicator.Contract) ?? [])
        .Concat(Values.Plan?.Breakdowns.Select(breakdown => breakdown.Contract) ?? [])
        .DistinctBy(contract => contract.Id)
        .OrderBy(contract => contract.Id, StringComparer.Ordinal);

    /// <summary>Whom the document is for, a partner and a funder by name.</summary>
    internal string AudienceName => Values.Reader is string reader ? $"{Words.AudienceOf(Values.Audience)} {reader}" : Words.AudienceOf(Values.Audience);

    internal string Year => Values.Period.Code;

    internal string YearBefore => Values.Period.YearBefore.Code;

    /// <summary>Whether the year isn't over on the day up to which anything is known: it doesn't compare with a whole one.</summary>
    internal bool IsRunning => Values.AsOf.Day < Values.Period.To;

    internal string Of(Label label) => label.In(Values.Language == ReportLanguage.English ? "en" : "fr");

    /// <summary>An indicator's name; the base of all shares by theme is simply all the supports.</summary>
    internal string NameOf(IndicatorContract contract) => contract.Id == YearlyContracts.Supports ? Words.AllSupports : Of(contract.Label);

    /// <summary>An indicator's name with its unit, where the name doesn't say it already.</summary>
    internal string NameWithUnit(IndicatorContract contract)
    {
        (string name, string unit) = (NameOf(contract), Of(contract.Unit));
        return ValueCells.IsShare(contract) || unit.Split(' ').All(word => name.Contains(word, StringComparison.OrdinalIgnoreCase)) ? name : $"{name} ({unit})";
    }

    internal static string Fill(string format, params object[] parts) => string.Format(CultureInfo.InvariantCulture, format, parts);

    /// <summary>The one value of a set that isn't cut up.</summary>
    internal static IndicatorValue? Whole(ValueSet? set) => set is { Request.By.Count: 0 } ? set.Values[0] : null;
}
