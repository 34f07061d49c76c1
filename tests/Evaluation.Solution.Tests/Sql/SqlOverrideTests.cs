namespace Evaluation.Solution.Tests.Sql;

public sealed class SqlOverrideTests
{
    private static readonly string[] Beside = ["load/decide.sql", "load/decide.citus.sql"];

    [Fact]
    public void An_override_has_its_common_file_and_its_reason() => Offences.None(
        "x.engine.sql stands beside x.sql and starts with -- differs because:",
        ProductStatements.Files.Select(path => SqlOverride.Offence(path, Repository.Text(path), ProductStatements.Files)).OfType<string>());

    [Fact]
    public void An_override_with_both_passes() =>
        Assert.Null(SqlOverride.Offence("load/decide.citus.sql", "-- differs because: Citus refuses it.\nselect 1", Beside));

    [Fact]
    public void An_override_without_its_reason_is_refused() =>
        Assert.Equal("load/decide.citus.sql: starts with [-- Decides.]", SqlOverride.Offence("load/decide.citus.sql", "-- Decides.\nselect 1", Beside));

    [Fact]
    public void An_override_without_its_common_text_is_refused() =>
        Assert.Equal("load/other.citus.sql: [load/other.sql] is missing", SqlOverride.Offence("load/other.citus.sql", "-- differs because: Citus refuses it.\nselect 1", Beside));

    [Fact]
    public void What_an_engine_runs_is_its_override_where_there_is_one() =>
        Assert.Equal("load/decide.citus.sql", SqlOverride.Path("load/decide.sql", "citus"));
}
