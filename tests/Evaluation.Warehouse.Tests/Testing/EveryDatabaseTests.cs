using System.Reflection;
using Evaluation.Testing;
using Evaluation.Testing.Engines;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Evaluation.Warehouse.Tests.Testing;

public sealed class EveryDatabaseTests
{
    [EveryDatabase, InlineData("one", 1), InlineData("two", 2)]
    public void Each_row_runs_on_each_engine_there_is(TestEngine engine, string word, int number)
    {
        Assert.Null(engine.Absence());
        Assert.Equal(word == "one" ? 1 : 2, number);
    }

    [Fact]
    public void A_case_is_named_by_its_engine_and_its_row()
    {
        string method = $"{typeof(EveryDatabaseTests).FullName}.{nameof(Each_row_runs_on_each_engine_there_is)}";
        Assert.Equal(
            from engine in new[] { "DuckDB", "PostgreSQL", "SQL Server", "Citus" }
            from row in new[] { "word: \"one\", number: 1", "word: \"two\", number: 2" }
            select $"{method}(engine: {engine}, {row})",
            Cases().Select(test => test.DisplayName));
    }

    [Fact]
    public void An_engine_that_is_not_here_is_skipped_by_name_with_what_would_bring_it_unless_it_is_required() => Assert.All(
        Cases().Zip(from engine in TestEngine.All from row in new[] { 1, 2 } select engine),
        pair => Assert.Equal(pair.Second.IsRequired ? null : pair.Second.Absence(), pair.First.SkipReason));

    [Fact]
    public void What_is_not_here_says_its_name_and_its_variable() => Assert.All(
        TestEngine.All.Where(engine => engine.Absence() is not null),
        engine => Assert.Matches($"^{engine.Name} isn't here: .*EVALUATION_TEST_{engine.Code.ToUpperInvariant()} ", engine.Absence()));

    [Fact]
    public void An_engine_survives_the_way_from_discovery_to_the_run() => Assert.All(
        Cases(),
        test => Assert.Equal(test.DisplayName, SerializationHelper.Deserialize<IXunitTestCase>(SerializationHelper.Serialize(test)).DisplayName));

    private static IReadOnlyList<IXunitTestCase> Cases()
    {
        Type type = typeof(EveryDatabaseTests);
        MethodInfo method = type.GetMethod(nameof(Each_row_runs_on_each_engine_there_is))!;
        TestMethod test = new(new TestClass(new TestCollection(new TestAssembly(Reflector.Wrap(type.Assembly)), null, "these"), Reflector.Wrap(type)), Reflector.Wrap(method));
        IAttributeInfo attribute = Reflector.Wrap(CustomAttributeData.GetCustomAttributes(method).Single(data => data.AttributeType == typeof(EveryDatabaseAttribute)));
        return [.. new EveryDatabaseDiscoverer(new NullMessageSink()).Discover(new UsualOptions(), test, attribute)];
    }

    private sealed class UsualOptions : ITestFrameworkDiscoveryOptions
    {
        public TValue GetValue<TValue>(string name) => default!;

        public void SetValue<TValue>(string name, TValue value) => throw new NotSupportedException();
    }
}
