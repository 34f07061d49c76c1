using Xunit;
using Xunit.Sdk;

namespace Evaluation.Testing;

/// <summary>
/// A theory that runs on every database: its first argument is the <see cref="TestEngine"/>, the others come from the data attributes
/// beside it (<c>[EveryDatabase, InlineData("75112", "75056")]</c> runs the row on each). A database that isn't here shows as skipped, by its
/// name and with what would bring it; where <c>EVALUATION_TEST_REQUIRE</c> names it, its tests fail instead.
/// </summary>
/// <remarks>No <c>[Theory]</c> beside it: xunit 2 skips all rows of a data attribute or none, so the rows are made by a discoverer of ours.</remarks>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("Evaluation.Testing.Engines.EveryDatabaseDiscoverer", "Evaluation.Testing")]
public sealed class EveryDatabaseAttribute : FactAttribute;
