using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Testing;

namespace Evaluation.Indicators.Tests.Queries.Sharing;

public sealed class SharedReadingsTests(AskedAlone alone) : IClassFixture<AskedAlone>
{
    [EveryDatabase]
    public void Every_contract_along_every_slice_is_the_same_asked_with_all_the_others_as_asked_alone(TestEngine engine)
    {
        string[] together = [.. alone.Stars.Run(engine).Raw([.. alone.Answers.Select(asked => asked.Request)]).Select(AskedAlone.Lines)];
        Assert.True(together.Length > 600);
        Assert.Equal(alone.Answers.SelectMany(asked => asked.Lines), together);
    }

    [EveryDatabase]
    public void People_counted_under_several_conditions_at_once_are_those_counted_one_condition_at_a_time(TestEngine engine)
    {
        IndicatorRun run = alone.Stars.Run(engine);
        string[] people = ["ACT-04", "ACT-05", "ACT-06-ACCOMPAGNEMENTS", "ACT-15-MIN", "EFF-05-REVENUES"];
        ValueRequest[] asked = [.. new Slice[][] { [], [Slice.Kind], [Slice.Commune], [Slice.Partner, Slice.Structure] }.Select(slices => new ValueRequest(people, Period.CivilYear(2025), slices, RowFilter.None, Audience.Analyst))];
        Assert.Equal(
            asked.SelectMany(request => people.SelectMany(id => run.Raw(request with { Contracts = [id] }))).Select(AskedAlone.Lines),
            run.Raw(asked).Select(AskedAlone.Lines));
    }
}
