using Xunit.Abstractions;
using Xunit.Sdk;

namespace Evaluation.Testing.Engines;

/// <summary>Makes the cases of a test that runs on every database: each engine with each row of the test's data.</summary>
/// <param name="diagnostics">Where xunit wants to be told what goes wrong.</param>
public sealed class EveryDatabaseDiscoverer(IMessageSink diagnostics) : IXunitTestCaseDiscoverer
{
    /// <inheritdoc/>
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute)
    {
        IReadOnlyList<object[]> rows = Rows(testMethod);
        return from engine in TestEngine.All
               from row in rows
               select Case(discoveryOptions, testMethod, engine, [engine, .. row]);
    }

    private XunitTestCase Case(ITestFrameworkDiscoveryOptions options, ITestMethod method, TestEngine engine, object[] arguments)
    {
        TestMethodDisplay display = options.MethodDisplayOrDefault();
        TestMethodDisplayOptions displayOptions = options.MethodDisplayOptionsOrDefault();
        return engine.Absence() is { } absence && !engine.IsRequired
            ? new XunitSkippedDataRowTestCase(diagnostics, display, displayOptions, method, absence, arguments)
            : new XunitTestCase(diagnostics, display, displayOptions, method, arguments);
    }

    private IReadOnlyList<object[]> Rows(ITestMethod method)
    {
        IReadOnlyList<IAttributeInfo> sources = [.. method.Method.GetCustomAttributes(typeof(DataAttribute))];
        return sources.Count == 0 ? [[]] : [.. sources.SelectMany(source => Discoverer(source).GetData(source, method.Method))];
    }

    private IDataDiscoverer Discoverer(IAttributeInfo source) =>
        ExtensibilityPointFactory.GetDataDiscoverer(diagnostics, source.GetCustomAttributes(typeof(DataDiscovererAttribute)).First());
}
