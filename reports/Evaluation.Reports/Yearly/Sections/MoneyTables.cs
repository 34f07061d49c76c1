using System.Globalization;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Funder;
using Evaluation.Reports.Wording;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Reading;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>What the plan's money became in the year: its chain, who pays, for what, what a support costs, passes, what is claimed twice.</summary>
internal sealed class MoneyTables(YearlyPages pages)
{
    private const int Most = 20;
    private const int Few = 5;
    private static readonly ValueShape Euros = ValueShape.Number(2);

    private MoneyLabels Words => pages.Money;

    /// <summary>The blocks; nothing where no money is told.</summary>
    internal IReadOnlyList<Block?> Blocks()
    {
        Table? chain = Steps(Words.ChainTable, Words.Step, Euros, [.. YearlyContracts.MoneyChain.Zip(Words.Steps)]);
        Table? costs = Costs();
        return
        [
            chain,
            chain is null ? null : new Paragraph(Words.ChainNote, ParagraphTone.Note),
            SectionBlocks.Points(Words.OverrunTitle, Overruns()),
            SectionBlocks.Points(Words.PartialTitle, Partial()),
            By(Slice.Agreement, Words.ByAgreement, Words.Agreement),
            By(Slice.Funder, Words.ByFunder, Words.Funder),
            By(Slice.FundedAction, Words.ByAction, Words.Action),
            costs,
            costs is null ? null : new Paragraph(Words.CostNote, ParagraphTone.Note),
            costs is null || pages.Values.Doubles.Count == 0 ? null : new Paragraph(DoubleNote(), ParagraphTone.Note),
            PeopleCosts() is null ? null : new Paragraph(Words.PersonCostNote, ParagraphTone.Note),
            Steps(Words.PassTable, Words.Pass, ValueShape.Whole, [.. YearlyContracts.Passes.Select(id => (id, NameOf(id)))]),
            SectionBlocks.Points(Words.DoubleTitle, Doubles()),
        ];
    }

    private string NameOf(string id) => (pages.Answers.Everywhere(id) ?? pages.Answers.EverywhereBefore(id)) is ValueSet set ? pages.NameOf(set.Contract) : id;

    private static bool Tells(ValueSet? set) => YearlyPages.Whole(set) is { } value && (value.Value is not null || value.Hidden);

    private Table? Steps(string title, string header, ValueShape shape, IReadOnlyList<(string Contract, string Name)> steps)
    {
        ValueSet?[] sets = [.. steps.SelectMany(step => new[] { pages.Answers.Everywhere(step.Contract), pages.Answers.EverywhereBefore(step.Contract) })];
        return !sets.Any(Tells) ? null : new Table(title, pages.Mentions.Of(sets),
        [
            new("step", header, ValueShape.Text),
            new("now", pages.Year, shape),
            new("before", pages.YearBefore, shape),
        ],
        [.. steps.Select(step => new Row([new TextCell(step.Name), Cell(pages.Answers.Everywhere(step.Contract)), Cell(pages.Answers.EverywhereBefore(step.Contract))]))]);
    }

    private Cell Cell(ValueSet? set) => pages.Cells.Of(set, YearlyPages.Whole(set));

    private Table? By(Slice slice, string title, string header)
    {
        // An expense names an agreement or an action, never who pays.
        IEnumerable<SliceColumn> columns = YearlyContracts.MoneyChain.Zip(Words.Steps)
            .Concat(slice == Slice.Funder ? [] : [(YearlyContracts.Costs, Words.Spent)])
            .Select(pair => new SliceColumn(pair.First, pair.Second, pages.Answers.Everywhere(pair.First, slice), pages.Answers.Everywhere(pair.First)));
        return new SliceTable(pages, YearlyPages.Fill(title, pages.Year), header, [.. columns.Where(column => column.Parts is not null && Tells(column.Whole))]).Build();
    }

    private Table? Costs()
    {
        ValueSet? costs = pages.Answers.Everywhere(YearlyContracts.Costs, Slice.Partner), supports = pages.Answers.Now(YearlyContracts.Supports, Slice.Partner);
        ValueSet? people = PeopleCosts();
        IndicatorValue[] told = [.. costs?.Values.Where(value => value.Slices.Count == 1 && IsTold(value)) ?? []];
        return told.Length == 0 || supports is null ? null : new Table(YearlyPages.Fill(Words.CostTable, pages.Year), pages.Mentions.Of(costs, supports, people),
        [
            new("partner", pages.Words.Partner, ValueShape.Text),
            new("expenses", Words.Expenses, Euros),
            new("supports", pages.Words.Supports, ValueShape.Whole),
            new("cost", Words.Cost, Euros),
            .. people is null ? [] : new Column[] { new("cost_per_person", Words.PersonCost, Euros) },
        ],
        [.. told.Select(value => RowOf(costs!, value, supports, Same(supports, value), people))]);
    }

    private ValueSet? PeopleCosts() => pages.Answers.Everywhere(YearlyContracts.PersonCost, Slice.Partner) is { } set && set.Values.Any(IsTold) ? set : null;

    private static bool IsTold(IndicatorValue value) => value.Value is not null || value.Interval is not null || value.Hidden;

    private static IndicatorValue? Same(ValueSet set, IndicatorValue value) => set.Values.FirstOrDefault(other => other.Slices.Count == 1 && other.Slices[0].Code == value.Slices[0].Code);

    // The cost is made of two figures printed: it tells no more than they do.
    private Row RowOf(ValueSet costs, IndicatorValue cost, ValueSet supports, IndicatorValue? number, ValueSet? people) => new(
    [
        new TextCell(pages.Of(cost.Slices[0].Label)),
        pages.Cells.Of(costs, cost),
        pages.Cells.Of(supports, number),
        (cost, number) switch
        {
            ({ Hidden: true }, _) or (_, { Hidden: true }) => new HiddenCell(),
            ({ Value: decimal euros }, { Value: decimal count and not 0 }) => new NumberCell(euros / count),
            _ => new MissingCell(Words.NoCost),
        },
        .. people is null ? [] : new[] { pages.Cells.Of(people, Same(people, cost)) },
    ]);

    // In public, how many: an amount is that of one structure.
    private IEnumerable<Point> Overruns()
    {
        IReadOnlyList<MoneyOverrun> found = pages.Values.Overruns;
        Status status = new(Words.Overrun, StatusTone.Late);
        return found.Count == 0 ? []
            : pages.Values.Audience == Audience.Public || found.Count > Most ? [new Point(YearlyPages.Fill(Words.OverrunCount, pages.Text.Number(found.Count, ValueShape.Whole)), status)]
            : found.Select(one => new Point(YearlyPages.Fill(Words.OverrunPoint, one.Agreement, one.Label, StepOf(one.Step), Written(one.Cents), StepOf(one.Before), Written(one.AtMost)), status));
    }

    private string StepOf(string code) => Words.Steps[MoneyOverrun.Steps.ToList().IndexOf(code)].ToLower(CultureInfo.InvariantCulture);

    private string Written(long cents) => pages.Text.Number(cents / 100m, Euros);

    // A step that some agreements don't tell sums the others only: it may look smaller than the step after it.
    private IEnumerable<Point> Partial()
    {
        (string Name, SliceKey[] Told)[] steps = [.. YearlyContracts.MoneyChain.Zip(Words.Steps)
            .Select(step => (step.Second, (SliceKey[])[.. pages.Answers.Everywhere(step.First, Slice.Agreement)?.Values.Where(value => value.Slices is [{ Key: > 0 }] && IsTold(value)).Select(value => value.Slices[0]) ?? []]))
            .Where(step => step.Item2.Length > 0)];
        SliceKey[] agreements = [.. steps.SelectMany(step => step.Told).DistinctBy(agreement => agreement.Code).OrderBy(agreement => agreement.Code, StringComparer.Ordinal)];
        foreach ((string name, SliceKey[] told) in steps)
        {
            SliceKey[] silent = [.. agreements.ExceptBy(told.Select(agreement => agreement.Code), agreement => agreement.Code)];
            if (silent.Length > 0)
            {
                yield return new Point(
                    silent.Length > Few
                        ? YearlyPages.Fill(Words.PartialCount, name, pages.Text.Number(silent.Length, ValueShape.Whole))
                        : YearlyPages.Fill(Words.PartialPoint, name, string.Join(pages.Words.Semicolon, silent.Select(agreement => pages.Of(agreement.Label)))),
                    null);
            }
        }
    }

    private string DoubleNote() => pages.Values.Audience == Audience.Public
        ? Words.DoubleInPublic
        : YearlyPages.Fill(Words.DoubleInCost, Written(pages.Values.Doubles.Sum(one => one.Line.AmountCents!.Value)));

    // In public, how many: an amount is that of one structure.
    private IEnumerable<Point> Doubles()
    {
        IReadOnlyList<DoubleExpense> found = pages.Values.Doubles;
        Status status = new(Words.DoubleClaim, StatusTone.Late);
        return found.Count == 0 ? []
            : pages.Values.Audience == Audience.Public || found.Count > Most ? [new Point(YearlyPages.Fill(Words.DoubleCount, pages.Text.Number(found.Count, ValueShape.Whole)), status)]
            : found.Select(one => new Point(Sentence(one), status));
    }

    private string Sentence(DoubleExpense one) => YearlyPages.Fill(
        Words.DoublePoint,
        one.Line.Label,
        one.Line.DateKey is int day ? pages.Text.Day(DateKey.ToDay(day)) : Words.NoDay,
        Written(one.Line.AmountCents!.Value),
        one.Line.Agreement, one.Line.DeliveryKey, one.Line.LineNumber, one.Other.Agreement, one.Other.DeliveryKey, one.Other.LineNumber);
}
